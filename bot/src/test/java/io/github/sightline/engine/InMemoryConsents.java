package io.github.sightline.engine;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Consents;
import io.github.sightline.chat.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The consents of {@link InMemoryLedger}: for each person, from when to when. */
final class InMemoryConsents implements Consents {
  /** Open where the end is {@link Instant#MAX}. */
  record Span(Instant from, Instant end) {}

  private final Map<UserId, List<Span>> rows;

  InMemoryConsents(Map<UserId, List<Span>> rows) {
    this.rows = rows;
  }

  private List<Span> of(UserId person) {
    return rows.getOrDefault(person, List.of());
  }

  @Override
  public boolean covers(UserId person, Instant at) {
    return of(person).stream().anyMatch(s -> !s.from().isAfter(at) && s.end().equals(Instant.MAX));
  }

  @Override
  public boolean forbids(UserId person, Instant at) {
    return !of(person).isEmpty() && !covers(person, at);
  }

  @Override
  public void give(UserId person, ChannelId where, Instant at) {
    if (of(person).stream().noneMatch(span -> span.end().equals(Instant.MAX))) {
      List<Span> more = new ArrayList<>(of(person));
      more.add(new Span(at, Instant.MAX));
      rows.put(person, List.copyOf(more));
    }
  }

  @Override
  public void withdraw(UserId person, Instant at) {
    rows.put(
        person,
        of(person).stream()
            .map(span -> span.end().equals(Instant.MAX) ? new Span(span.from(), at) : span)
            .toList());
  }
}
