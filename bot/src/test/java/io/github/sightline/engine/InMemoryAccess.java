package io.github.sightline.engine;

import io.github.sightline.chat.Author;
import io.github.sightline.summary.Team;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The access of {@link InMemoryLedger}. */
final class InMemoryAccess implements Access {
  /** A secret's hash with what it opens. */
  record Key(Kind kind, Author who, Instant until) {}

  enum Kind {
    INVITATION,
    SESSION,
    CALENDAR
  }

  private final Map<String, Key> keys;
  private final Map<String, Departure> departures;
  private final List<View> views;

  /** A browser that left to sign in elsewhere. */
  record Departure(String session, Instant until) {}

  InMemoryAccess(Map<String, Key> keys, Map<String, Departure> departures, List<View> views) {
    this.keys = keys;
    this.departures = departures;
    this.views = views;
  }

  @Override
  public void invite(String hash, Author who, Instant until) {
    keys.put(hash, new Key(Kind.INVITATION, who, until));
  }

  @Override
  public Optional<Author> redeem(String hash, Instant now) {
    Optional<Author> who = find(hash, Kind.INVITATION, now);
    who.ifPresent(known -> keys.remove(hash));
    return who;
  }

  @Override
  public void open(String hash, Author who, Instant until) {
    keys.put(hash, new Key(Kind.SESSION, who, until));
  }

  @Override
  public Optional<Author> session(String hash, Instant now) {
    return find(hash, Kind.SESSION, now);
  }

  private Optional<Author> find(String hash, Kind kind, Instant now) {
    return Optional.ofNullable(keys.get(hash))
        .filter(key -> key.kind() == kind && key.until().isAfter(now))
        .map(Key::who);
  }

  @Override
  public void close(String hash) {
    keys.computeIfPresent(hash, (h, key) -> key.kind() == Kind.SESSION ? null : key);
  }

  @Override
  public void depart(String hash, String session, Instant now, Instant until) {
    departures.values().removeIf(departure -> !departure.until().isAfter(now));
    departures.put(hash, new Departure(session, until));
  }

  @Override
  public Optional<String> arrive(String hash, Instant now) {
    return Optional.ofNullable(departures.remove(hash))
        .filter(departure -> departure.until().isAfter(now))
        .map(Departure::session);
  }

  @Override
  public void subscribe(String hash, Author who, Instant until) {
    keys.values().removeIf(key -> key.kind() == Kind.CALENDAR && key.who().id().equals(who.id()));
    keys.put(hash, new Key(Kind.CALENDAR, who, until));
  }

  @Override
  public Optional<Author> subscriber(String hash, Instant now) {
    return find(hash, Kind.CALENDAR, now);
  }

  @Override
  public void viewed(View view) {
    views.add(view);
  }

  @Override
  public List<View> views(Team team, int limit) {
    return views.stream()
        .filter(view -> team.owns(view.by().id().toString()))
        .sorted(Comparator.comparing(View::at).reversed())
        .limit(limit)
        .toList();
  }
}
