package io.github.sightline.warning;

import io.github.sightline.signal.Signal;
import io.github.sightline.signal.SignalKind;
import io.github.sightline.warning.Assessment.Reached;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The running count of one case while its signals are added in order. */
final class Tally {
  private final PolicySettings settings;
  private final List<Occasion> occasions = new ArrayList<>();
  private final List<Signal> supporting = new ArrayList<>();
  private final Set<Level> levels = EnumSet.noneOf(Level.class);
  private final List<Reached> reached = new ArrayList<>();
  private final List<Reached> wouldHaveReached = new ArrayList<>();
  private @Nullable Signal heldBy;
  private @Nullable Signal episode;

  Tally(PolicySettings settings) {
    this.settings = settings;
  }

  /** Counts the signals of one message; only all of them together can make a level due. */
  void add(List<Signal> message) {
    Signal first = message.get(0);
    forget(first.at());
    for (Signal signal : message) {
      switch (signal.kind().bearing()) {
        case CORE -> count(signal);
        case SUPPORTING -> supporting.add(signal);
        case HOLDS -> heldBy = heldBy == null ? signal : heldBy;
        case CLEARS -> occasions.clear();
      }
    }
    if (occasions.isEmpty()) {
      beginAnew();
    } else {
      reach(first, episode == null ? first : episode);
    }
  }

  private void beginAnew() {
    episode = null;
    levels.clear();
  }

  /** Drops what is older than the memory. */
  private void forget(Instant now) {
    Instant oldest = now.minus(settings.memory());
    occasions.removeIf(occasion -> occasion.until().isBefore(oldest));
    supporting.removeIf(signal -> signal.at().isBefore(oldest));
    if (occasions.isEmpty()) {
      beginAnew();
    }
  }

  private void count(Signal signal) {
    double points =
        signal.insists()
            ? settings.insisting()
            : settings.points().getOrDefault(signal.kind(), 0.0);
    int last = occasions.size() - 1;
    if (last >= 0 && belongsTo(occasions.get(last), signal)) {
      Occasion open = occasions.get(last);
      List<Signal> all = new ArrayList<>(open.signals());
      all.add(signal);
      occasions.set(last, new Occasion(all, Math.max(open.points(), points)));
    } else {
      occasions.add(new Occasion(List.of(signal), points));
      episode = episode == null ? signal : episode;
    }
  }

  private boolean belongsTo(Occasion occasion, Signal signal) {
    Signal previous = occasion.signals().get(occasion.signals().size() - 1);
    if (previous.kind() == SignalKind.NO_SHOW || signal.kind() == SignalKind.NO_SHOW) {
      return previous.message().id().equals(signal.message().id());
    }
    Instant teamBefore = signal.teamBefore();
    boolean teamSilent = teamBefore == null || !teamBefore.isAfter(previous.at());
    return teamSilent && !signal.at().isAfter(previous.at().plus(settings.occasionGap()));
  }

  private void reach(Signal by, Signal since) {
    double points = points();
    if (points >= settings.caution()) {
      note(Level.CAUTION, by, since);
    }
    if (points >= settings.high() || (points >= settings.highWithSupport() && hasSupport())) {
      note(Level.HIGH, by, since);
    }
  }

  private boolean hasSupport() {
    return !supporting.isEmpty();
  }

  private void note(Level level, Signal by, Signal since) {
    if (levels.add(level)) {
      Reached step = new Reached(level, by, since, List.copyOf(occasions));
      (heldBy == null ? reached : wouldHaveReached).add(step);
    }
  }

  private double points() {
    return occasions.stream().mapToDouble(Occasion::points).sum();
  }

  Assessment assessment() {
    return new Assessment(points(), occasions, supporting, heldBy, reached, wouldHaveReached);
  }
}
