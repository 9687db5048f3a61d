package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import java.util.List;

/**
 * What follows from candidates' talk, kept beside it so that it can be counted. The talk is the
 * truth: a track can be thrown away and derived anew.
 */
public interface Tracks {
  /** The candidate's talk changed; returns whether the track was up to date until now. */
  boolean changed(UserId candidate);

  /**
   * Takes the note that the track is out of date, for this transaction to bring it up to date;
   * false where there is none. What changes afterwards leaves a new note.
   */
  boolean take(UserId candidate);

  /** Candidates whose tracks are out of date, by id as text. */
  List<UserId> outdated(int limit);

  /** Keeps the candidate's track in place of the one before. */
  void keep(UserId candidate, Track track);
}
