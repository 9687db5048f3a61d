package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.UserId;
import io.github.sightline.summary.Team;

/**
 * Somebody of a hiring team who is signed in.
 *
 * @param who with the role that holds now
 * @param session what is kept of the session's secret
 * @param token stands in every form, so that no other site can send it
 */
public record Visitor(Author who, String session, String token) {
  /** The team whose cases may be seen. */
  public Team team() {
    return new Team(who.id().platform(), who.id().workspace());
  }

  /** A candidate of the same team. */
  UserId candidate(String id) {
    return new UserId(who.id().platform(), who.id().workspace(), id);
  }
}
