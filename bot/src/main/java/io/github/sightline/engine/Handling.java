package io.github.sightline.engine;

import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import io.github.sightline.warning.Warning;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people did about a case so far. Pure.
 *
 * @param steps by time
 * @param latest when the latest warning came due; null: there is none
 */
record Handling(List<CaseStep> steps, @Nullable Instant latest) {
  private static final int SHOWN = 6;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  static Handling of(List<CaseStep> steps, List<Warning> warnings) {
    return new Handling(
        steps, warnings.stream().map(Warning::at).max(Comparator.naturalOrder()).orElse(null));
  }

  /** The card with what was done and what can be done. */
  Outgoing on(Outgoing card) {
    List<Section> sections = new ArrayList<>(card.sections());
    sections.add(new Section("Who does what", lines(), CaseAction.buttons()));
    String title = settled().map(s -> "Settled by " + s.by().name() + " · ").orElse("");
    return new Outgoing(
        card.key(), card.audience(), title + card.title(), sections, card.footer(), card.under());
  }

  /** The step that settled the case, unless a later warning came due. */
  private Optional<CaseStep> settled() {
    return sinceLatest().stream()
        .filter(step -> step.action() == CaseAction.NOT_A_CONCERN)
        .reduce((one, next) -> next);
  }

  /** Until when nobody is to be reminded; empty: somebody should react. */
  Optional<Instant> quietUntil() {
    List<CaseStep> since = sinceLatest();
    if (since.isEmpty()) {
      return Optional.empty();
    }
    CaseStep last = since.get(since.size() - 1);
    return Optional.of(
        last.action() == CaseAction.SNOOZE ? last.at().plus(CaseAction.SNOOZE_TIME) : Instant.MAX);
  }

  private List<CaseStep> sinceLatest() {
    return steps.stream()
        .filter(step -> step.action().isOnCard())
        .filter(step -> latest == null || !step.at().isBefore(latest))
        .toList();
  }

  private List<Line> lines() {
    if (steps.isEmpty()) {
      return List.of(Line.of("Nobody has reacted yet"));
    }
    return steps.stream()
        .skip(Math.max(0, steps.size() - SHOWN))
        .flatMap(step -> lines(step).stream())
        .toList();
  }

  /** What a step says, and its reason where it has one. */
  static List<Line> lines(CaseStep step) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of("%s: %s (%s)".formatted(TIME.format(step.at()), step.action().past(), who(step))));
    if (step.action() == CaseAction.NOT_A_CONCERN) {
      lines.add(Line.quoted(step.input()));
    }
    return lines;
  }

  private static String who(CaseStep step) {
    return step.action() == CaseAction.ASSIGN
        ? "to " + step.input() + ", by " + step.by().name()
        : step.by().name();
  }
}
