package io.github.sightline.fakediscord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bodies of several parts, and the files in them as Discord keeps them. */
final class Form {
  private static final int LARGEST = 10 * 1024 * 1024;
  private static final int DESCRIPTION = 1024;
  private static final Pattern NAME = Pattern.compile("; name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");

  /** A part; its content with a character for each byte. */
  record Part(String name, String file, String type, String content) {}

  private Form() {}

  static List<Part> parts(String type, byte[] bytes) {
    String boundary = type.replaceAll(".*boundary=\"?([^\";]+)\"?.*", "$1");
    String text = "\r\n" + new String(bytes, StandardCharsets.ISO_8859_1);
    String[] pieces = text.split(Pattern.quote("\r\n--" + boundary), -1);
    List<Part> parts = new ArrayList<>();
    for (int i = 1; i < pieces.length - 1; i++) {
      int head = pieces[i].indexOf("\r\n\r\n");
      String headers = pieces[i].substring(0, head);
      parts.add(
          new Part(
              found(NAME, headers),
              found(FILE, headers),
              headers.replaceAll("(?s).*Content-Type: ([^\r]+).*", "$1"),
              pieces[i].substring(head + 4)));
    }
    return parts;
  }

  private static String found(Pattern pattern, String headers) {
    Matcher match = pattern.matcher(headers);
    return match.find() ? match.group(1) : "";
  }

  static String payload(List<Part> parts) {
    return parts.stream()
        .filter(part -> part.name().equals("payload_json"))
        .map(
            p ->
                new String(
                    p.content().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
        .findFirst()
        .orElse("");
  }

  static Map<String, Part> files(List<Part> parts) {
    Map<String, Part> files = new LinkedHashMap<>();
    parts.stream().filter(p -> p.name().startsWith("files[")).forEach(p -> files.put(p.name(), p));
    return files;
  }

  /** What Discord says of the files; null: nothing. */
  static @Nullable Reply refusal(FakeChannel channel, Request request) {
    if (request.files().isEmpty()) {
      return null;
    }
    if (!channel.botAttaches) {
      return Reply.error(403, 50013, "Missing Permissions");
    }
    for (JsonNode each : request.body().path("attachments")) {
      Part part = request.files().get("files[" + each.path("id").asText() + "]");
      if (part == null || each.path("description").asText().length() > DESCRIPTION) {
        return Reply.error(400, 50035, "Invalid Form Body: attachments");
      }
      if (part.content().length() > LARGEST) {
        return Reply.error(413, 40005, "Request entity too large");
      }
    }
    return null;
  }

  /** The files that a message has now: without word of them it keeps those of before. */
  static void keep(ObjectNode message, Request request) {
    if (!request.body().has("attachments")) {
      return;
    }
    ArrayNode kept = message.putArray("attachments");
    for (JsonNode each : request.body().path("attachments")) {
      Part part = request.files().get("files[" + each.path("id").asText() + "]");
      if (part != null) {
        kept.addObject()
            .put("id", Snowflakes.next())
            .put("filename", part.file())
            .put("description", each.path("description").asText())
            .put("size", part.content().length())
            .put("content_type", part.type())
            // Not part of Discord's answer: what tests look at.
            .put("x_content", part.content());
      }
    }
  }
}
