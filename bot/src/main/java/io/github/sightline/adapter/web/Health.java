package io.github.sightline.adapter.web;

import io.github.sightline.chat.ReadMarks;
import io.github.sightline.engine.Books;
import io.github.sightline.engine.Figures.Span;
import io.github.sightline.engine.Ledger;
import io.github.sightline.summary.Team;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Whether the bot works: {@code /health} in a word, {@code /metrics} in figures. No names, no ids.
 */
public final class Health {
  private static final int MANY = 10_000;
  private static final Duration WEEK = Duration.ofDays(7);

  private final Ledger ledger;
  private final InstantSource clock;
  private final Pulse pulse;
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final MultiGauge languages =
      MultiGauge.builder("sightline.messages.unread")
          .description("messages of the last 7 days in languages that are not read")
          .register(registry);

  /** What is known of the chat platforms. */
  public interface Pulse {
    /** Whether each platform takes events in, by name. */
    Map<String, Boolean> connected();

    /** When the last event came in; empty: none did since the start. */
    Optional<Instant> lastEvent();
  }

  public Health(Ledger ledger, InstantSource clock, Pulse pulse) {
    this.ledger = ledger;
    this.clock = clock;
    this.pulse = pulse;
    pulse.connected().keySet().forEach(this::connected);
    gauge("event.age.seconds", "since the last event; NaN: none yet", health -> health.age());
    books("channels.waiting", "channels with events that are not read yet", Health::waiting);
    books("events.parked", "events that were set aside", b -> b.figures().parked(Team.ALL));
    books("cards.held", "cards that others could read", b -> b.figures().stuck(Team.ALL).held());
    books("cards.parked", "cards that were given up", b -> b.figures().stuck(Team.ALL).parked());
    books("tracks.outdated", "candidates to be followed", b -> b.figures().outdated(Team.ALL));
    books("channels.gaps", "channels of which something is missing", Health::gaps);
    books("channels.followed", "channels that are read", b -> b.marks().all().size());
  }

  private void connected(String platform) {
    Gauge.builder(
            "sightline.connected", pulse, p -> p.connected().getOrDefault(platform, false) ? 1 : 0)
        .description("1: events come in")
        .tag("platform", platform)
        .register(registry);
  }

  private void gauge(String name, String what, ToDoubleFunction<Health> value) {
    Gauge.builder("sightline." + name, this, value).description(what).register(registry);
  }

  private void books(String name, String what, Function<Books, Integer> count) {
    gauge(name, what, health -> health.ledger.transact(count));
  }

  private double age() {
    return pulse
        .lastEvent()
        .map(at -> Duration.between(at, clock.instant()).toMillis() / 1000.0)
        .orElse(Double.NaN);
  }

  private static int waiting(Books books) {
    return books.inbox().waiting(MANY).size();
  }

  private static int gaps(Books books) {
    return (int)
        books.marks().all().stream().map(ReadMarks.Mark::trouble).filter(t -> t != null).count();
  }

  /** Adds both addresses. */
  public void serve(Javalin server) {
    server.get("/health", this::health);
    server.get("/metrics", this::metrics);
  }

  private void health(Context request) {
    boolean store = answers(() -> ledger.transact(Health::waiting) >= 0);
    boolean connected = pulse.connected().values().stream().allMatch(up -> up);
    request
        .status(store && connected ? 200 : 503)
        .contentType("application/json")
        .result(
            "{\"status\":\"%s\",\"store\":%s,\"connected\":%s}"
                .formatted(store && connected ? "up" : "down", store, connected));
  }

  private static boolean answers(Supplier<Boolean> question) {
    try {
      return question.get();
    } catch (RuntimeException e) {
      return false;
    }
  }

  private void metrics(Context request) {
    Instant now = clock.instant();
    Map<String, Integer> unread =
        ledger.transact(books -> books.figures().unread(new Span(Team.ALL, now.minus(WEEK), now)));
    List<MultiGauge.Row<?>> rows =
        unread.entrySet().stream()
            .<MultiGauge.Row<?>>map(
                entry -> MultiGauge.Row.of(Tags.of("language", entry.getKey()), entry.getValue()))
            .toList();
    languages.register(rows, true);
    request.contentType("text/plain; version=0.0.4; charset=utf-8").result(registry.scrape());
  }
}
