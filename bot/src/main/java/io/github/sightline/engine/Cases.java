package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import io.github.sightline.stance.Turn;
import io.github.sightline.summary.Team;
import io.github.sightline.warning.Warning;
import java.util.List;

/** Candidates: what was read about each, and the warnings that their cases reached. */
public interface Cases {
  /**
   * Holds the candidate's case for this transaction, opening it if need be. Other transactions
   * wait. Who holds several must take them in the order of their ids as text.
   *
   * @param name as shown to people; the last one given is kept
   */
  void hold(UserId candidate, String name);

  /** The name given last; the id as text where none was given. */
  String name(UserId candidate);

  /**
   * All turns about the candidate that say anything about how to meet (readings other than
   * nothing), of every channel, by time, then channel, then id. Deleted ones included.
   */
  List<Turn> turns(UserId candidate);

  /** Warnings reached so far, oldest first: by time, then by level, then by id. */
  List<Warning> warnings(UserId candidate);

  /**
   * Keeps a warning of a candidate whose case was held before; false when one with this id is kept
   * already.
   */
  boolean raise(Warning warning);

  /** Drops all warnings of a candidate whose case was held before. */
  void forgetWarnings(UserId candidate);

  /** All candidates, by id as text. */
  List<UserId> all();

  /**
   * A candidate with a name.
   *
   * @param name the one given last
   */
  record Named(UserId id, String name) {}

  /**
   * The first candidates of a team whose ids as text come after that one, by id.
   *
   * @param after empty: from the first on
   */
  List<Named> of(Team team, String after, int limit);
}
