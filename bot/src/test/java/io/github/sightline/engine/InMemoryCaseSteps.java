package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import io.github.sightline.summary.Team;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The steps of {@link InMemoryLedger}. */
final class InMemoryCaseSteps implements CaseSteps {
  private final Map<String, CaseStep> rows;

  InMemoryCaseSteps(Map<String, CaseStep> rows) {
    this.rows = rows;
  }

  @Override
  public boolean add(CaseStep step) {
    return rows.putIfAbsent(step.id(), step) == null;
  }

  @Override
  public List<CaseStep> of(UserId candidate) {
    return rows.values().stream()
        .filter(step -> step.candidate().equals(candidate))
        .sorted(Comparator.comparing(CaseStep::at).thenComparing(CaseStep::id))
        .toList();
  }

  @Override
  public List<CaseStep> latest(Team team, int limit) {
    return rows.values().stream()
        .filter(step -> team.owns(step.candidate().toString()))
        .sorted(Comparator.comparing(CaseStep::at).thenComparing(CaseStep::id).reversed())
        .limit(limit)
        .toList();
  }
}
