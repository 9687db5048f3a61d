package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.chat.Author;
import io.github.sightline.engine.Access;
import io.github.sightline.engine.Access.Deed;
import io.github.sightline.engine.Access.View;
import io.github.sightline.engine.Invitations;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lets people in: by a link that the bot gave them in chat, which opens once, or by {@link
 * SignInPages}. Rights are looked up anew with each page. Safe for many threads.
 */
public final class Doors implements Invitations {
  private static final Duration LINK = Duration.ofMinutes(10);
  private static final Duration SESSION = Duration.ofHours(8);

  /** Programs ask for a calendar again and again; after a year its owner asks for another one. */
  private static final Duration CALENDAR = Duration.ofDays(366);

  private static final String COOKIE = "sightline";

  private final Office office;
  private final String address;

  /**
   * Doors of a dashboard.
   *
   * @param address where people reach it, without a slash at the end
   */
  public Doors(Office office, String address) {
    this.office = office;
    this.address = address;
  }

  @Override
  public String linkFor(Author who) {
    String secret = Secrets.fresh();
    Instant until = office.clock().instant().plus(LINK);
    tell(access -> access.invite(Secrets.hash(secret), who, until));
    return address + "/enter/" + secret;
  }

  @Override
  public String calendarFor(Author who) {
    String secret = Secrets.fresh();
    Instant until = office.clock().instant().plus(CALENDAR);
    tell(access -> access.subscribe(Secrets.hash(secret), who, until));
    return address + "/calendar/" + secret + Calendars.ENDING;
  }

  /** Whose calendar that is; as with pages, rights are looked up anew. */
  Author subscriber(String secret) {
    String hash = Secrets.hash(secret);
    Instant now = office.clock().instant();
    return office
        .ledger()
        .transact(books -> books.access().subscriber(hash, now))
        .map(kept -> office.people().apply(kept.id()).orElse(kept))
        .filter(who -> who.role().isTeam())
        .orElseThrow(() -> new NotFoundResponse("There is no such calendar."));
  }

  /** Takes a link and opens a session for whose it is. */
  void enter(Context request, String link) {
    Instant now = office.clock().instant();
    Optional<Author> who =
        office.ledger().transact(books -> books.access().redeem(Secrets.hash(link), now));
    Author author =
        who.orElseThrow(
            () -> new SignedOut("This link was used already, or is older than ten minutes."));
    admit(request, author, "by a link from the bot", session(request));
  }

  /**
   * Opens a session under a fresh secret.
   *
   * @param before the hash of the browser's session so far, which ends; empty: none
   */
  void admit(Context request, Author author, String how, String before) {
    Instant now = office.clock().instant();
    String secret = Secrets.fresh();
    tell(
        access -> {
          access.close(before);
          access.open(Secrets.hash(secret), author, now.plus(SESSION));
          access.viewed(new View(author, Deed.SIGNED_IN, how, now));
        });
    request.cookie(cookie(secret, (int) SESSION.toSeconds()));
  }

  /** Writes down what somebody did. */
  void note(Author who, Deed deed, String what) {
    Instant now = office.clock().instant();
    tell(access -> access.viewed(new View(who, deed, what, now)));
  }

  /** The hash of the session that the browser names; empty where it names none. */
  String session(Context request) {
    String secret = request.cookie(COOKIE);
    return secret == null ? "" : Secrets.hash(secret);
  }

  /** Whether cookies travel over TLS alone. */
  boolean isSecure() {
    return address.startsWith("https://");
  }

  private Cookie cookie(String value, int seconds) {
    return new Cookie(
        COOKIE, value, "/", seconds, isSecure(), 0, true, null, null, SameSite.STRICT);
  }

  /** Who asks; throws where nobody is signed in, or is of the team no more. */
  Visitor visitor(Context request) {
    String secret = request.cookie(COOKIE);
    if (secret == null) {
      throw signedOut();
    }
    String hash = Secrets.hash(secret);
    Instant now = office.clock().instant();
    Author kept =
        office
            .ledger()
            .transact(books -> books.access().session(hash, now))
            .orElseThrow(Doors::signedOut);
    Author who = office.people().apply(kept.id()).orElse(kept);
    if (!who.role().isTeam()) {
      throw new ForbiddenResponse("These pages are for the hiring team.");
    }
    return new Visitor(who, hash, Secrets.hash("form:" + secret));
  }

  private static SignedOut signedOut() {
    return new SignedOut("You are not signed in.");
  }

  /** The same for a form, which must carry the visitor's token. */
  Visitor visitorWithForm(Context request) {
    Visitor visitor = visitor(request);
    String token = request.formParam("token");
    if (token == null || !Secrets.same(token, visitor.token())) {
      throw new ForbiddenResponse("This form is of another session. Load the page again.");
    }
    return visitor;
  }

  void leave(Context request, Visitor visitor) {
    tell(access -> access.close(visitor.session()));
    note(visitor.who(), Deed.SIGNED_OUT, "");
    request.cookie(cookie("", 0));
  }

  private void tell(Consumer<Access> work) {
    office
        .ledger()
        .transact(
            books -> {
              work.accept(books.access());
              return true;
            });
  }
}
