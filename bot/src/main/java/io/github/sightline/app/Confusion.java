package io.github.sightline.app;

import io.github.sightline.adapter.transcript.Gold;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Label.Group;
import io.github.sightline.stance.Reading;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What messages of candidates were read as, by what people labelled them as. */
final class Confusion {
  /** A row or a column: a label, all supporting ones together, or none. */
  private enum Kind {
    VIDEO_REFUSAL,
    TEXT_ONLY,
    VOICE_ONLY,
    TECHNICAL_EXCUSE,
    ACCOMMODATION,
    VIDEO_ACCEPT,
    ANY_SUPPORTING,
    NOTHING;

    static Kind of(Label label) {
      return label.group() == Group.SUPPORTING ? ANY_SUPPORTING : valueOf(label.name());
    }

    String title() {
      String hyphened = name().toLowerCase(Locale.ROOT).replace('_', '-');
      return this == ANY_SUPPORTING ? hyphened.replace('-', ' ') : hyphened;
    }
  }

  private final Map<Kind, Map<Kind, Integer>> counts = new EnumMap<>(Kind.class);

  /** Counts one message of a candidate. */
  void add(Reading reading, Gold gold) {
    Set<Kind> there = kinds(label -> gold.signals().contains(label.key()));
    Set<Kind> read = kinds(reading::has);
    there.stream().filter(read::contains).forEach(kind -> count(kind, kind));
    Set<Kind> missed = without(there, read);
    Set<Kind> instead = without(read, there);
    if (missed.isEmpty() && instead.isEmpty() && !there.isEmpty()) {
      return;
    }
    for (Kind one : orNothing(missed)) {
      for (Kind other : orNothing(instead)) {
        count(one, other);
      }
    }
  }

  private static Set<Kind> kinds(Predicate<Label> holds) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (Label label : Label.values()) {
      if (holds.test(label)) {
        kinds.add(Kind.of(label));
      }
    }
    return kinds;
  }

  private static Set<Kind> without(Set<Kind> all, Set<Kind> taken) {
    Set<Kind> rest = EnumSet.noneOf(Kind.class);
    rest.addAll(all);
    rest.removeAll(taken);
    return rest;
  }

  private static Set<Kind> orNothing(Set<Kind> kinds) {
    return kinds.isEmpty() ? EnumSet.of(Kind.NOTHING) : kinds;
  }

  private void count(Kind labelled, Kind read) {
    counts.computeIfAbsent(labelled, k -> new EnumMap<>(Kind.class)).merge(read, 1, Integer::sum);
  }

  /** A Markdown table, hits in bold, and how it counts. */
  String markdown() {
    StringBuilder text = new StringBuilder("| labelled as ↓, read as → |");
    for (Kind kind : Kind.values()) {
      text.append(' ').append(kind.title()).append(" |");
    }
    text.append("\n|---|").append("--:|".repeat(Kind.values().length)).append('\n');
    for (Kind labelled : Kind.values()) {
      row(text, labelled);
    }
    return text.append(
            """

            Messages of candidates. Bold: hits, one for each label that was read rightly. Else a message counts once for each pair of a label that was
            missed and one that was read instead, with "nothing" where either is lacking; the supporting labels count as one.
            """)
        .toString();
  }

  private void row(StringBuilder text, Kind labelled) {
    text.append("| ").append(labelled.title()).append(" |");
    for (Kind read : Kind.values()) {
      String bold = read == labelled ? "**" : "";
      int count = counts.getOrDefault(labelled, Map.of()).getOrDefault(read, 0);
      text.append(' ').append(bold).append(count).append(bold).append(" |");
    }
    text.append('\n');
  }
}
