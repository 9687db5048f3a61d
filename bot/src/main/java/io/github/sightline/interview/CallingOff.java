package io.github.sightline.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** Hears that an interview, or the whole process, is called off. */
final class CallingOff {
  private static final Pattern SELF =
      Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:I|we)(?![\\p{L}\\p{N}])");

  private static final Duration RECENT = Duration.ofDays(3);

  private CallingOff() {}

  /** The schedule without what is called off; the same one where nothing is. */
  static Schedule hear(Schedule schedule, Utterance said) {
    if (schedule.live().isEmpty()) {
      return schedule;
    }
    for (Sentence sentence : said.sentences()) {
      if (sentence.has(Cue.END) && isMeant(said, sentence)) {
        return isOfOne(schedule, said, sentence)
            ? one(schedule, said, sentence)
            : all(schedule, said);
      }
    }
    for (Sentence sentence : said.sentences()) {
      if (isCancelling(schedule, said, sentence)) {
        return one(schedule, said, sentence);
      }
    }
    return schedule;
  }

  /** Whether, of several interviews, the sentence names one: who drops out of that stays in. */
  private static boolean isOfOne(Schedule schedule, Utterance said, Sentence sentence) {
    return said.by() == Party.CANDIDATE
        && schedule.live().size() > 1
        && schedule.live().stream()
                .filter(i -> said.timesOf(sentence).stream().anyMatch(t -> isOn(i, t)))
                .count()
            == 1;
  }

  /** A condition such as "or I am out" ends nothing yet. */
  private static boolean isMeant(Utterance said, Sentence sentence) {
    boolean bound = said.by() == Party.CANDIDATE && sentence.has(Cue.PROVISO);
    return !bound && !sentence.isUncertain() && !sentence.question();
  }

  /** Whether the sentence calls an interview off, rather than moving it or declining video. */
  private static boolean isCancelling(Schedule schedule, Utterance said, Sentence sentence) {
    boolean words =
        (sentence.has(Cue.CANCEL) && !sentence.has(Cue.OTHER_PLANS))
            || (isUnable(said, sentence) && isLeftOpen(schedule, said, sentence));
    if (!words || sentence.isUncertain() || ModeWords.denies(sentence)) {
      return false;
    }
    if (stays(schedule, said, target(schedule, said.timesOf(sentence), said.source().at()))) {
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

  /** Whether the author cannot come, and not some other person of the team. */
  private static boolean isUnable(Utterance said, Sentence sentence) {
    boolean self = said.by() == Party.CANDIDATE || SELF.matcher(sentence.text()).find();
    return self && sentence.has(Cue.UNABLE);
  }

  /**
   * Whether who cannot come to what was confirmed leaves it at that, and asks for no other time.
   */
  private static boolean isLeftOpen(Schedule schedule, Utterance said, Sentence sentence) {
    Interview target = target(schedule, said.timesOf(sentence), said.source().at());
    boolean another =
        said.by() == Party.CANDIDATE
            && said.times().stream().anyMatch(t -> !t.rejected() && !isOn(target, t));
    return target.status() == Status.CONFIRMED && !another && !said.any(Sentence::question);
  }

  /** Whether the message says that this interview stays. */
  private static boolean stays(Schedule schedule, Utterance said, Interview interview) {
    return said.any(
        s ->
            s.has(Cue.STANDS)
                && !s.question()
                && (said.timesOf(s).stream().anyMatch(t -> isOn(interview, t))
                    || (said.timesOf(s).isEmpty() && schedule.live().size() == 1)));
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
