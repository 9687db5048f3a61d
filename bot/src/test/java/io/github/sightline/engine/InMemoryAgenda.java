package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import io.github.sightline.summary.Team;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The agenda of {@link InMemoryLedger}. */
final class InMemoryAgenda implements Agenda {
  private final Map<String, AgendaEntry> rows;

  InMemoryAgenda(Map<String, AgendaEntry> rows) {
    this.rows = rows;
  }

  @Override
  public void put(AgendaEntry entry) {
    rows.put(entry.candidate() + " " + entry.interview(), entry);
  }

  @Override
  public void remove(UserId candidate, String interview) {
    rows.remove(candidate + " " + interview);
  }

  @Override
  public List<AgendaEntry> of(UserId candidate) {
    return list(entry -> entry.candidate().equals(candidate));
  }

  @Override
  public List<AgendaEntry> between(Instant from, Instant to) {
    return list(entry -> !entry.start().isBefore(from) && entry.start().isBefore(to));
  }

  private static final Comparator<AgendaEntry> BY_PLACE =
      Comparator.comparing(AgendaEntry::start)
          .thenComparing(entry -> entry.candidate().toString())
          .thenComparing(AgendaEntry::interview);

  @Override
  public List<AgendaEntry> of(Team team, Place from, int limit) {
    Comparator<Place> order =
        Comparator.comparing(Place::start)
            .thenComparing(Place::candidate)
            .thenComparing(Place::interview);
    return rows.values().stream()
        .filter(entry -> team.owns(entry.candidate().toString()))
        .filter(entry -> order.compare(Place.after(entry), from) > 0)
        .sorted(BY_PLACE)
        .limit(limit)
        .toList();
  }

  private List<AgendaEntry> list(Predicate<AgendaEntry> which) {
    return rows.values().stream()
        .filter(which)
        .sorted(Comparator.comparing(AgendaEntry::start).thenComparing(AgendaEntry::interview))
        .toList();
  }
}
