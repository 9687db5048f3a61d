package io.github.sightline.engine;

import io.github.sightline.engine.Figures.Undecided;
import io.github.sightline.signal.SignalKind;
import io.github.sightline.signal.Signals;
import io.github.sightline.summary.Owed;
import io.github.sightline.summary.Owed.State;
import io.github.sightline.warning.Warning;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case that nobody decided, with what people did about it so far. */
final class OwedCase {
  private OwedCase() {}

  static Owed of(Books books, Undecided one, Instant asOf, Arrangements arrangements) {
    List<Warning> warnings =
        books.cases().warnings(one.candidate()).stream()
            .filter(warning -> warning.at().isBefore(asOf))
            .toList();
    Warning latest = warnings.get(warnings.size() - 1);
    CaseStep last = last(books.steps().of(one.candidate()), one.since(), asOf);
    State state = isOnHold(books, one, asOf, arrangements) ? State.ON_HOLD : state(last);
    return new Owed(
        one.candidate(),
        books.cases().name(one.candidate()),
        latest.level(),
        latest.text(),
        one.since(),
        state,
        who(last));
  }

  /** An adjustment that was asked for, whenever it was, stops every warning. */
  private static boolean isOnHold(
      Books books, Undecided one, Instant asOf, Arrangements arrangements) {
    return Signals.of(CaseFile.of(books, one.candidate(), arrangements).turns()).stream()
        .anyMatch(s -> s.kind() == SignalKind.ACCOMMODATION && s.at().isBefore(asOf));
  }

  private static @Nullable CaseStep last(List<CaseStep> steps, Instant since, Instant asOf) {
    return steps.stream()
        .filter(step -> !step.action().isCorrection())
        .filter(step -> !step.at().isBefore(since) && step.at().isBefore(asOf))
        .reduce((one, next) -> next)
        .orElse(null);
  }

  private static State state(@Nullable CaseStep last) {
    if (last == null) {
      return State.UNSEEN;
    }
    return switch (last.action()) {
      case ASSIGN -> State.ASSIGNED;
      case SNOOZE -> State.SNOOZED;
      default -> State.SEEN;
    };
  }

  private static String who(@Nullable CaseStep last) {
    if (last == null) {
      return "";
    }
    return last.action() == CaseAction.ASSIGN ? last.input() : last.by().name();
  }
}
