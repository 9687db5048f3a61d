package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import io.github.sightline.diligence.Change;
import io.github.sightline.diligence.Checklist;
import io.github.sightline.diligence.Entry;
import io.github.sightline.summary.Team;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The checklists of {@link InMemoryLedger}. */
final class InMemoryChecklists implements Checklists {
  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::at).thenComparing(Entry::id);

  private final Map<String, Entry> rows;

  InMemoryChecklists(Map<String, Entry> rows) {
    this.rows = rows;
  }

  @Override
  public boolean add(Entry entry) {
    return rows.putIfAbsent(entry.id(), entry) == null;
  }

  @Override
  public List<Entry> of(UserId candidate) {
    return rows.values().stream()
        .filter(entry -> entry.candidate().equals(candidate))
        .sorted(ORDER)
        .toList();
  }

  @Override
  public List<Entry> latest(Team team, int limit) {
    return rows.values().stream()
        .filter(entry -> team.owns(entry.candidate().toString()))
        .sorted(ORDER.reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<UserId> nearOffer(Instant asOf) {
    return rows.values().stream()
        .filter(entry -> !(entry.change() instanceof Change.Checked))
        .map(Entry::candidate)
        .distinct()
        .filter(candidate -> Checklist.of(before(candidate, asOf)).offer() != null)
        .sorted(Comparator.comparing(UserId::toString))
        .toList();
  }

  private List<Entry> before(UserId candidate, Instant asOf) {
    return of(candidate).stream().filter(entry -> entry.at().isBefore(asOf)).toList();
  }
}
