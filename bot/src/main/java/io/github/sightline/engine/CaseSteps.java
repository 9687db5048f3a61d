package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import io.github.sightline.summary.Team;
import java.util.List;

/** Who did what about which case. Only added to, never changed. */
public interface CaseSteps {
  /** Keeps a step; false when one with this id is kept already. */
  boolean add(CaseStep step);

  /** The steps of a candidate's case, by time, then id. */
  List<CaseStep> of(UserId candidate);

  /** The latest steps about a team's candidates, newest first. */
  List<CaseStep> latest(Team team, int limit);
}
