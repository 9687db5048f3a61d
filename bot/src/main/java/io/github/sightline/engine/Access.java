package io.github.sightline.engine;

import io.github.sightline.chat.Author;
import io.github.sightline.summary.Team;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who may look at pages, and who looked at what. Secrets are kept as hashes alone. */
public interface Access {
  /** Keeps a link that lets somebody in once, until then. */
  void invite(String hash, Author who, Instant until);

  /** Takes a link: whose it is, where it is known and not over; it opens nothing afterwards. */
  Optional<Author> redeem(String hash, Instant now);

  /** Keeps a session, until then. */
  void open(String hash, Author who, Instant until);

  /** Whose session it is, where it is known and not over. */
  Optional<Author> session(String hash, Instant now);

  /** Ends a session. */
  void close(String hash);

  /**
   * Keeps that a browser left to sign in elsewhere, until then, and forgets those that are over by
   * now.
   *
   * @param session the hash of the session that it had; empty: none
   */
  void depart(String hash, String session, Instant now, Instant until);

  /**
   * Takes a sign-in that a browser left for, where it is known and not over: the hash of the
   * session that the browser had. It can be taken once.
   */
  Optional<String> arrive(String hash, Instant now);

  /** Keeps the address of somebody's calendar, in place of the one before, until then. */
  void subscribe(String hash, Author who, Instant until);

  /** Whose calendar it is, where it is known and not over. */
  Optional<Author> subscriber(String hash, Instant now);

  /** What somebody did on the pages, beside the steps about cases. */
  enum Deed {
    LOOKED_AT("looked at"),
    TOOK_ALONG("took along"),
    SIGNED_IN("signed in"),
    SIGNED_OUT("signed out"),
    WAS_REFUSED("was refused");

    private final String words;

    Deed(String words) {
      this.words = words;
    }

    /** In words. */
    public String words() {
      return words;
    }
  }

  /**
   * Somebody looked at something, came or went.
   *
   * @param what in a few words, such as {@code case of slack/T1/U2}
   */
  record View(Author by, Deed deed, String what, Instant at) {
    /** Somebody looked at something. */
    public View(Author by, String what, Instant at) {
      this(by, Deed.LOOKED_AT, what, at);
    }
  }

  /** Writes down what somebody did. Only added to, never changed. */
  void viewed(View view);

  /** The latest looks of a team's people, newest first. */
  List<View> views(Team team, int limit);
}
