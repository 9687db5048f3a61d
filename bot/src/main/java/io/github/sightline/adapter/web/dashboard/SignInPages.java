package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.adapter.web.Pages;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChatRefusal;
import io.github.sightline.chat.UserId;
import io.github.sightline.engine.Access.Deed;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Signing in where people are known already. A secret in a cookie binds the way back to the browser
 * that left: state and nonce are made from it, and it can be used once, within ten minutes.
 */
public final class SignInPages {
  private static final Duration TIME = Duration.ofMinutes(10);
  private static final String COOKIE = "sightline-sign-in";
  private static final String PATH = "/sign-in/";

  private final Office office;
  private final Doors doors;
  private final Supplier<List<SignIn>> ways;

  SignInPages(Office office, Doors doors, Supplier<List<SignIn>> ways) {
    this.office = office;
    this.doors = doors;
    this.ways = ways;
  }

  /** Where people come back to from the way in of that name, below the pages' own address. */
  public static String back(String name) {
    return PATH + name + "/back";
  }

  void serve(Javalin server) {
    server.exception(
        SignedOut.class,
        (why, request) -> {
          request.status(HttpStatus.UNAUTHORIZED);
          show(request, "signed-out", String.valueOf(why.getMessage()));
        });
    server.get(PATH + "{name}", this::depart);
    server.get(back("{name}"), this::arrive);
  }

  /** Draws a page that offers every way in. */
  void show(Context request, String page, String text) {
    request.html(Pages.of("dashboard/" + page + ".jte", Map.of("text", text, "ways", ways.get())));
  }

  private SignIn way(Context request) {
    return ways.get().stream()
        .filter(way -> way.name().equals(request.pathParam("name")))
        .findFirst()
        .orElseThrow(() -> new NotFoundResponse("There is no such way in."));
  }

  private void depart(Context request) {
    SignIn way = way(request);
    String secret = Secrets.fresh();
    Instant now = office.clock().instant();
    String session = doors.session(request);
    office
        .ledger()
        .transact(
            books -> {
              books.access().depart(Secrets.hash(secret), session, now, now.plus(TIME));
              return now;
            });
    request.cookie(cookie(secret, (int) TIME.toSeconds()));
    request.redirect(way.address(state(way, secret), nonce(secret)), HttpStatus.SEE_OTHER);
  }

  private static String state(SignIn way, String secret) {
    return Secrets.hash("state:" + way.name() + ":" + secret);
  }

  private static String nonce(String secret) {
    return Secrets.hash("nonce:" + secret);
  }

  /** Not strict: the browser comes from elsewhere. */
  private Cookie cookie(String value, int seconds) {
    return new Cookie(
        COOKIE, value, PATH, seconds, doors.isSecure(), 0, true, null, null, SameSite.LAX);
  }

  private void arrive(Context request) {
    SignIn way = way(request);
    String secret = request.cookie(COOKIE);
    String state = query(request, "state");
    request.cookie(cookie("", 0));
    if (secret == null || !Secrets.same(state, state(way, secret))) {
      throw new SignedOut("This sign-in was begun in another browser, or long ago.");
    }
    Instant now = office.clock().instant();
    Optional<String> session =
        office.ledger().transact(books -> books.access().arrive(Secrets.hash(secret), now));
    if (session.isEmpty()) {
      throw new SignedOut("This sign-in was used already, or is older than ten minutes.");
    }
    String code = query(request, "code");
    if (code.isEmpty()) {
      throw new SignedOut("You did not sign in.");
    }
    doors.admit(request, member(way, code, nonce(secret)), way.label(), session.get());
    // The session's cookie is not sent on a way that began elsewhere: the next page begins here.
    request.html(Pages.of("dashboard/arrived.jte", Map.of()));
  }

  private Author member(SignIn way, String code, String nonce) {
    UserId id;
    try {
      id = way.who(code, nonce);
    } catch (ChatRefusal e) {
      throw new ForbiddenResponse(String.valueOf(e.getMessage()));
    }
    Optional<Author> known = office.people().apply(id);
    if (known.isEmpty() || !known.get().role().isTeam()) {
      known.ifPresent(who -> doors.note(who, Deed.WAS_REFUSED, way.label()));
      throw new ForbiddenResponse(
          "These pages are for the hiring team, and you are not of it. Whoever runs the bot can"
              + " change that.");
    }
    return known.get();
  }

  private static String query(Context request, String name) {
    String value = request.queryParam(name);
    return value == null ? "" : value;
  }
}
