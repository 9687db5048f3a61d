package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import io.github.sightline.engine.InMemoryRows.Kept;
import io.github.sightline.stance.Turn;
import io.github.sightline.summary.Team;
import io.github.sightline.warning.Warning;
import java.util.Comparator;
import java.util.List;

/** The cases of {@link InMemoryLedger}. */
final class InMemoryCases implements Cases {
  private static final Comparator<Turn> ORDER =
      Comparator.comparing((Turn turn) -> turn.message().at())
          .thenComparing(turn -> turn.message().id().channel())
          .thenComparing(turn -> turn.message().id().id());
  private static final Comparator<Warning> OLDEST_FIRST =
      Comparator.comparing(Warning::at).thenComparing(Warning::level).thenComparing(Warning::id);

  private final InMemoryRows rows;

  InMemoryCases(InMemoryRows rows) {
    this.rows = rows;
  }

  @Override
  public void hold(UserId candidate, String name) {
    rows.names.put(candidate, name);
  }

  @Override
  public String name(UserId candidate) {
    return rows.names.getOrDefault(candidate, candidate.toString());
  }

  @Override
  public List<Turn> turns(UserId candidate) {
    return rows.turns.values().stream()
        .filter(kept -> candidate.equals(kept.about()))
        .map(Kept::turn)
        .filter(turn -> !turn.reading().isNothing())
        .sorted(ORDER)
        .toList();
  }

  @Override
  public List<Warning> warnings(UserId candidate) {
    return rows.warnings.values().stream()
        .filter(warning -> warning.candidate().equals(candidate))
        .sorted(OLDEST_FIRST)
        .toList();
  }

  @Override
  public boolean raise(Warning warning) {
    if (!rows.names.containsKey(warning.candidate())) {
      throw new IllegalStateException("no case of " + warning.candidate() + " was ever held");
    }
    return rows.warnings.putIfAbsent(warning.id(), warning) == null;
  }

  @Override
  public void forgetWarnings(UserId candidate) {
    rows.warnings.values().removeIf(warning -> warning.candidate().equals(candidate));
  }

  @Override
  public List<Named> of(Team team, String after, int limit) {
    return rows.names.entrySet().stream()
        .filter(entry -> team.owns(entry.getKey().toString()))
        .filter(entry -> entry.getKey().toString().compareTo(after) > 0)
        .limit(limit)
        .map(entry -> new Named(entry.getKey(), entry.getValue()))
        .toList();
  }

  @Override
  public List<UserId> all() {
    return List.copyOf(rows.names.keySet());
  }
}
