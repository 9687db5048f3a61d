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

  /** Keeps the address of somebody's calendar, in place of the one before, until then. */
  void subscribe(String hash, Author who, Instant until);

  /** Whose calendar it is, where it is known and not over. */
  Optional<Author> subscriber(String hash, Instant now);

  /**
   * Somebody looked at something.
   *
   * @param what in a few words, such as {@code case of slack/T1/U2}
   */
  record View(Author by, String what, Instant at) {}

  /** Writes down that somebody looked at something. Only added to, never changed. */
  void viewed(View view);

  /** The latest looks of a team's people, newest first. */
  List<View> views(Team team, int limit);
}
