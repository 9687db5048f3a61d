package io.github.sightline.adapter.web;

import io.github.sightline.adapter.web.Chip.Tone;
import io.github.sightline.signal.Signal;
import io.github.sightline.signal.SignalKind;
import io.github.sightline.stance.Ask;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.PolicySettings;
import io.github.sightline.warning.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was read from a message, in words. */
final class ReadWords {
  private final PolicySettings policy;
  private final List<Signal> signals;

  ReadWords(PolicySettings policy, List<Signal> signals) {
    this.policy = policy;
    this.signals = signals;
  }

  /** A few words for all that was read; empty where the message says nothing about how to meet. */
  List<Chip> of(Turn turn) {
    Reading reading = turn.reading();
    List<Chip> chips = new ArrayList<>();
    signals.stream()
        .filter(signal -> signal.message().id().equals(turn.message().id()))
        .forEach(signal -> chips.add(chip(signal)));
    worth(turn).ifPresent(chips::add);
    if (reading.has(Label.VIDEO_ACCEPT)) {
      chips.add(new Chip("video step accepted", Tone.GOOD));
    }
    reading.asks().forEach(ask -> chips.add(new Chip(asked(ask), Tone.PLAIN)));
    if (!reading.unclear().isEmpty()) {
      chips.add(new Chip("unclear: for a person to read · no points", Tone.UNCLEAR));
    }
    if (reading.unread() != null) {
      String language = reading.unread().englishName();
      chips.add(new Chip("not read: " + language + " · no points", Tone.UNCLEAR));
    }
    return chips;
  }

  private Chip chip(Signal signal) {
    String step = Wording.of(signal.kind()).step();
    return switch (signal.kind().bearing()) {
      case CORE -> new Chip(step + condition(signal), Tone.CORE);
      case SUPPORTING -> new Chip(step + " · supports", Tone.SUPPORT);
      case HOLDS -> new Chip("adjustment asked for · not quoted, no warning", Tone.PRIVATE);
      case CLEARS -> new Chip(step + " · points back to zero", Tone.GOOD);
    };
  }

  private static String condition(Signal signal) {
    return signal.insists() ? ", stated as a condition" : "";
  }

  /** What a message is worth: its highest signal, as the policy counts. */
  private Optional<Chip> worth(Turn turn) {
    return signals.stream()
        .filter(signal -> signal.message().id().equals(turn.message().id()))
        .filter(signal -> signal.kind().bearing() == SignalKind.Bearing.CORE)
        .map(this::worth)
        .max(Comparator.naturalOrder())
        .map(points -> new Chip(number(points) + (points == 1 ? " point" : " points"), Tone.PLAIN));
  }

  private double worth(Signal signal) {
    return signal.insists() ? policy.insisting() : policy.points().getOrDefault(signal.kind(), 0.0);
  }

  /** "2", "0.5". */
  static String number(double points) {
    return points == Math.rint(points)
        ? Long.toString((long) points)
        : String.format(Locale.ROOT, "%.1f", points);
  }

  private static String asked(Ask ask) {
    return switch (ask) {
      case VIDEO -> "asks for video";
      case PHONE -> "asks for a phone call";
      case TEXT -> "asks for an interview in writing";
      case ONSITE -> "asks to meet in person";
      case CHECK -> "asks for a check";
    };
  }
}
