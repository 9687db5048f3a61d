package io.github.sightline.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Hears that an interview, or the whole process, is called off. */
final class CallingOff {
  private static final Duration RECENT = Duration.ofDays(3);

  private CallingOff() {}

  /** The schedule without what is called off; the same one where nothing is. */
  static Schedule hear(Schedule schedule, Utterance said) {
    if (schedule.live().isEmpty()) {
      return schedule;
    }
    if (said.any(s -> s.has(Cue.END) && isMeant(said, s))) {
      return all(schedule, said);
    }
    for (Sentence sentence : said.sentences()) {
      if (isCancelling(schedule, said, sentence)) {
        return one(schedule, said, sentence);
      }
    }
    return schedule;
  }

  /** A condition such as "or I am out" ends nothing yet. */
  private static boolean isMeant(Utterance said, Sentence sentence) {
    boolean bound = said.by() == Party.CANDIDATE && sentence.has(Cue.PROVISO);
    return !bound && !sentence.isUncertain() && !sentence.question();
  }

  /** Whether the sentence calls an interview off, rather than moving it or declining video. */
  private static boolean isCancelling(Schedule schedule, Utterance said, Sentence sentence) {
    if (!sentence.has(Cue.CANCEL) || sentence.isUncertain() || ModeWords.denies(sentence)) {
      return false;
    }
    if (sentence.question() || (said.by() == Party.CANDIDATE && refuses(said))) {
      return false;
    }
    boolean elsewhere =
        said.times().stream()
            .filter(t -> t.isTimed() && !t.rejected())
            .filter(t -> schedule.live().stream().noneMatch(i -> isOn(i, t)))
            .anyMatch(t -> isProposal(said, t, sentence));
    return !elsewhere && !(said.by() == Party.CANDIDATE && said.has(Cue.MOVE_PLAINLY));
  }

  /** A candidate who will not be seen calls no interview off: that is for the team to say. */
  private static boolean refuses(Utterance said) {
    return said.says(Hint.VIDEO_REFUSED)
        || said.says(Hint.TEXT_WANTED)
        || said.says(Hint.VOICE_WANTED)
        || said.says(Hint.TECHNICAL_FAULT);
  }

  /** Whether a time is that of an interview, or its day. */
  private static boolean isOn(Interview interview, Named time) {
    return time.kind() == Named.Kind.TIMED
        ? interview.slot().start().equals(time.slot().start())
        : time.isOnDayOf(interview.slot());
  }

  private static boolean isProposal(Utterance said, Named time, Sentence cancelling) {
    Sentence around = said.around(time);
    return Purpose.isForInterview(said, time)
        && !around.equals(cancelling)
        && (around.question() || around.hasAny(Cue.PROPOSE, Cue.MOVE_PLAINLY));
  }

  private static Schedule all(Schedule schedule, Utterance said) {
    Schedule result = schedule;
    for (Interview interview : schedule.live()) {
      if (interview.slot().start().isAfter(said.source().at().minus(RECENT))) {
        result = result.put(interview.as(Status.CANCELLED, said.source()));
      }
    }
    return result.with(result.floor().offering(null).onDay(null));
  }

  private static Schedule one(Schedule schedule, Utterance said, Sentence sentence) {
    Interview target = target(schedule, said.timesOf(sentence), said.source().at());
    Schedule result = schedule.put(target.as(Status.CANCELLED, said.source()));
    return result.with(result.floor().offering(null).onDay(null).on(target.id()));
  }

  /** The interview that is named by its time, else the one under discussion, else the next. */
  private static Interview target(Schedule schedule, List<Named> times, Instant now) {
    List<Interview> live = schedule.live();
    for (Named time : times) {
      for (Interview interview : live) {
        if (isOn(interview, time)) {
          return interview;
        }
      }
    }
    return schedule
        .focus()
        .filter(i -> i.status().isLive())
        .or(() -> live.stream().filter(i -> i.slot().start().isAfter(now)).findFirst())
        .orElse(live.get(live.size() - 1));
  }
}
