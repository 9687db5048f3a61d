package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.engine.Agenda;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;

/** Addresses of the dashboard's pages, and what stands in them. */
public final class Addresses {
  private Addresses() {}

  /** The page of a candidate. */
  public static String candidate(String id) {
    return "/candidates/" + encoded(id);
  }

  /** The list of candidates after that id, of those whose names hold the words. */
  static String candidates(String after, String words) {
    return "/candidates?after=" + encoded(after) + (words.isEmpty() ? "" : "&q=" + encoded(words));
  }

  /** The agenda from that place on. */
  static String agenda(Agenda.Place place) {
    return "/agenda?start=%s&candidate=%s&interview=%s"
        .formatted(
            encoded(place.start().toString()),
            encoded(place.candidate()),
            encoded(place.interview()));
  }

  /** The place in the agenda that the request names; that one where it names none. */
  static Agenda.Place place(Context request, Agenda.Place otherwise) {
    String start = query(request, "start");
    if (start.isEmpty()) {
      return otherwise;
    }
    try {
      return new Agenda.Place(
          Instant.parse(start), query(request, "candidate"), query(request, "interview"));
    } catch (DateTimeException e) {
      throw new BadRequestResponse("There is no such time.");
    }
  }

  /** A value of the query; empty where there is none. */
  static String query(Context request, String name) {
    String value = request.queryParam(name);
    return value == null ? "" : value.strip();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
