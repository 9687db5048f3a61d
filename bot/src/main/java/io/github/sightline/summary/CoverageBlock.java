package io.github.sightline.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the bot did not see, and what did not reach people. */
final class CoverageBlock {
  private static final int GAPS = 5;

  private CoverageBlock() {}

  static Optional<Block> of(Facts facts) {
    Coverage coverage = facts.coverage();
    List<String> notes = new ArrayList<>();
    if (coverage.paused()) {
      notes.add("Somebody told the bot to post nothing for now.");
    }
    coverage.gaps().stream().limit(GAPS).forEach(gap -> notes.add(gap(gap, facts)));
    if (coverage.gaps().size() > GAPS) {
      notes.add("%d more channels are not complete.".formatted(coverage.gaps().size() - GAPS));
    }
    unread(coverage).ifPresent(notes::add);
    add(
        notes,
        coverage.unclear(),
        "message",
        "is unclear: a person must read",
        "are unclear: a person must read");
    add(
        notes,
        coverage.stuck().held(),
        "card",
        "waits because others can read its channel",
        "wait because others can read their channel");
    add(
        notes,
        coverage.stuck().parked(),
        "card",
        "could not be posted and was given up",
        "could not be posted and were given up");
    add(
        notes,
        coverage.parked(),
        "message",
        "could not be read and was set aside",
        "could not be read and were set aside");
    add(
        notes,
        coverage.underway(),
        "candidate",
        "is not counted among the interviews yet",
        "are not counted among the interviews yet");
    return notes.isEmpty()
        ? Optional.empty()
        : Optional.of(Block.of("What the bot did not see", notes));
  }

  private static String gap(Coverage.Gap gap, Facts facts) {
    return "Channel %s is not complete since %s: %s."
        .formatted(
            gap.channel(),
            Words.since(gap.since(), facts.about().asOf(), facts.about().zone()),
            gap.reason());
  }

  private static Optional<String> unread(Coverage coverage) {
    String languages =
        coverage.unread().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> entry.getValue() + " in " + Words.language(entry.getKey()))
            .collect(Collectors.joining(", "));
    return languages.isEmpty()
        ? Optional.empty()
        : Optional.of("Messages in languages that it does not read: " + languages + ".");
  }

  private static void add(List<String> notes, int count, String what, String one, String many) {
    if (count > 0) {
      notes.add(Words.count(count, what) + " " + (count == 1 ? one : many) + ".");
    }
  }
}
