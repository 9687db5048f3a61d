package io.github.sightline.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which times of a message are put forward for an interview. */
final class Proposals {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern OR = Pattern.compile("(?i)\\bor\\b|/");
  private static final int FEW = 3;

  private Proposals() {}

  /** The times that are put forward, each instant once, in order. */
  static List<Named> of(Utterance said) {
    return of(said, null);
  }

  /** The same, with every time of a day that was asked about. */
  static List<Named> of(Utterance said, @Nullable LocalDate day) {
    List<Named> found = new ArrayList<>();
    for (Named time : said.times()) {
      boolean known = found.stream().anyMatch(f -> f.slot().start().equals(time.slot().start()));
      if (!known
          && time.isTimed()
          && !time.rejected()
          && (answers(said, time, day) || isPutForward(said, time))) {
        found.add(time);
      }
    }
    return found;
  }

  private static boolean answers(Utterance said, Named time, @Nullable LocalDate day) {
    return time.date().equals(day)
        && Purpose.isForInterview(said, time)
        && !said.around(time).isUncertain();
  }

  /**
   * The times that are put forward in a message that reports or calls off another interview: a mere
   * day takes its time from that one only where it is asked about.
   */
  static List<Named> after(boolean closing, Utterance said) {
    List<Named> all = of(said);
    return closing ? all.stream().filter(t -> isApart(said, t)).toList() : all;
  }

  private static boolean isApart(Utterance said, Named time) {
    Sentence around = said.around(time);
    boolean cancelled = around.has(Cue.CANCEL) && !around.has(Cue.MOVE_PLAINLY);
    return !cancelled && (time.kind() == Named.Kind.TIMED || around.question());
  }

  private static boolean isPutForward(Utterance said, Named time) {
    Sentence around = said.around(time);
    boolean doubtful = said.by() == Party.TEAM ? around.has(Cue.TENTATIVE) : around.isUncertain();
    return !doubtful
        && Purpose.isForInterview(said, time)
        && (around.question()
            || isBare(around, time)
            || Purpose.isAskedFor(said)
            || around.hasAny(Cue.PROPOSE, Cue.MEETING, Cue.MOVE_PLAINLY, Cue.AGREE_FIRMLY));
  }

  /** How an interview is held that is set up in place of one that did not take place. */
  static Mode before(Schedule schedule) {
    return schedule
        .focus()
        .filter(i -> i.status() != Status.COMPLETED)
        .map(Interview::mode)
        .orElse(Mode.UNSPECIFIED);
  }

  /** Whether the sentence hardly says more than the time. */
  static boolean isBare(Sentence sentence, Named time) {
    int from = Math.max(0, time.from() - sentence.from());
    int to = Math.max(from, Math.min(sentence.text().length(), time.to() - sentence.from()));
    String rest = sentence.text().substring(0, from) + " " + sentence.text().substring(to);
    return WORD.matcher(rest).results().count() <= FEW;
  }

  /** Whether the times are those of several interviews, rather than a choice for one. */
  static boolean areSeveral(Utterance said, List<Named> times) {
    if (times.size() < 2) {
      return false;
    }
    String between =
        said.text().substring(times.get(0).to(), Math.max(times.get(0).to(), last(times).from()));
    if (OR.matcher(between).find() || said.has(Cue.OPTIONS)) {
      return false;
    }
    return said.has(Cue.SEVERAL) || eachHasItsMeeting(said, times);
  }

  private static Named last(List<Named> times) {
    return times.get(times.size() - 1);
  }

  private static boolean eachHasItsMeeting(Utterance said, List<Named> times) {
    boolean before = true;
    boolean after = true;
    for (int i = 0; i < times.size(); i++) {
      int from = i == 0 ? 0 : times.get(i - 1).to();
      int to = i + 1 == times.size() ? said.text().length() : times.get(i + 1).from();
      before &= meets(said.text(), from, times.get(i).from());
      after &= meets(said.text(), times.get(i).to(), to);
    }
    return before || after;
  }

  private static boolean meets(String text, int from, int to) {
    if (from >= to) {
      return false;
    }
    String part = text.substring(from, to);
    return Phrases.all().has(Cue.MEETING, part) || ModeWords.of(part) != Mode.UNSPECIFIED;
  }

  /** The day that the message brings up without a time, else the one that was under discussion. */
  static @Nullable LocalDate day(Utterance said, @Nullable LocalDate before) {
    for (Named time : said.times()) {
      Sentence around = said.around(time);
      boolean asked = around.question() || around.hasAny(Cue.PROPOSE, Cue.MEETING);
      if (!time.isTimed()
          && time.slot().end() == null
          && !time.rejected()
          && asked
          && Purpose.isForInterview(said, time)) {
        return time.date();
      }
    }
    return before;
  }
}
