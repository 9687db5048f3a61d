package io.github.sightline.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hears how an interview went. The words count only where one was due. */
final class Outcomes {
  /** A talk may begin, and be praised, a little before its time. */
  private static final Duration EARLY = Duration.ofMinutes(15);

  /** People do meet hours before what was agreed last, where what moved it was not written. */
  private static final Duration SAME_DAY = Duration.ofHours(8);

  /** Praise of what is said in passing is no praise of an interview that has hardly begun. */
  private static final Duration TALKED = Duration.ofMinutes(15);

  private static final Duration FRESH = Duration.ofHours(26);
  private static final Duration REMEMBERED = Duration.ofDays(10);

  private Outcomes() {}

  /** The schedule with the outcome that is reported, if any. */
  static Schedule hear(Schedule schedule, Utterance said) {
    Interview due = due(schedule, said, EARLY).or(() -> read(schedule, said)).orElse(null);
    if (due == null) {
      return schedule;
    }
    Status outcome = said.by() == Party.TEAM ? byTeam(due, said) : byCandidate(due, said);
    if (outcome == null) {
      return schedule;
    }
    Mode seen = outcome == Status.COMPLETED && said.says(Hint.HELD) ? Mode.VIDEO : due.mode();
    Interview over =
        (due.mode() == Mode.UNSPECIFIED ? due.in(seen, said.source()) : due)
            .as(outcome, said.source());
    return schedule.put(over);
  }

  /** The interview whose time came last, where nobody said yet how it went. */
  private static Optional<Interview> due(Schedule schedule, Utterance said, Duration early) {
    Instant now = said.source().at();
    return schedule.interviews().stream()
        .filter(i -> isOpen(i, now))
        .filter(i -> i.slot().start().minus(early).isBefore(now))
        .filter(i -> i.slot().start().plus(REMEMBERED).isAfter(now))
        .max(Comparator.comparing(i -> i.slot().start()));
  }

  private static Optional<Interview> read(Schedule schedule, Utterance said) {
    boolean read = said.says(Hint.HELD) || said.says(Hint.MISSED);
    return read ? due(schedule, said, SAME_DAY) : Optional.empty();
  }

  /** Whether its outcome may still be told; who was late may yet have come. */
  private static boolean isOpen(Interview interview, Instant now) {
    Status status = interview.status();
    boolean today = interview.slot().start().plus(SAME_DAY).isAfter(now);
    return status.isLive()
        || status == Status.MISSED_BY_TEAM
        || (status == Status.NO_SHOW && today);
  }

  private static @Nullable Status byTeam(Interview due, Utterance said) {
    boolean unseen = due.mode() == Mode.VIDEO && isUnseen(said);
    if (said.says(Hint.HELD) && !unseen) {
      return Status.COMPLETED;
    }
    boolean begun = due.slot().start().isBefore(said.source().at());
    if (begun && states(said, Cue.TEAM_FAULT) && !said.has(Cue.HELD)) {
      return Status.MISSED_BY_TEAM;
    }
    if ((begun && said.says(Hint.MISSED)) || (unseen && said.says(Hint.HELD))) {
      return Status.NO_SHOW;
    }
    if (begun && states(said, Cue.MISSED_BY_TEAM) && !said.has(Cue.HELD)) {
      return Status.MISSED_BY_TEAM;
    }
    boolean hadTime = !due.slot().start().plus(TALKED).isAfter(said.source().at());
    if (begun && states(said, Cue.MISSED)) {
      return Status.NO_SHOW;
    }
    boolean praised = isPraise(said) || isFaintPraise(due, said);
    return hadTime && praised && !unseen ? Status.COMPLETED : null;
  }

  /** Whether nobody was to be seen, to the end: thanks for coming are polite all the same. */
  private static boolean isUnseen(Utterance said) {
    return said.any(
            s -> s.has(Cue.UNSEEN) && !s.question() && !s.hasAny(Cue.CONDITIONAL, Cue.AT_FIRST))
        && !said.any(s -> s.has(Cue.SEEN) && !s.has(Cue.UNSEEN));
  }

  /** Praise without an object, which is for what just ended. */
  private static boolean isFaintPraise(Interview due, Utterance said) {
    return due.status() == Status.CONFIRMED
        && due.slot().start().plus(FRESH).isAfter(said.source().at())
        && said.any(s -> s.has(Cue.HELD_WEAKLY) && !s.isUncertain() && !s.question());
  }

  private static boolean isPraise(Utterance said) {
    return said.any(s -> s.has(Cue.HELD) && !s.isUncertain());
  }

  private static boolean states(Utterance said, Cue cue) {
    return said.any(s -> s.has(cue) && !s.question() && !s.has(Cue.CONDITIONAL));
  }

  /** A candidate's own word, where the team said nothing so far. */
  private static @Nullable Status byCandidate(Interview due, Utterance said) {
    boolean hadTime = !due.slot().start().plus(TALKED).isAfter(said.source().at());
    if (!hadTime || due.status() != Status.CONFIRMED || said.says(Hint.TECHNICAL_FAULT)) {
      return null;
    }
    if (states(said, Cue.OWN_MISS)) {
      return Status.NO_SHOW;
    }
    return isPraise(said) && !said.has(Cue.MISSED) ? Status.COMPLETED : null;
  }
}
