package io.github.sightline.interview;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a message says yes or no to what is on the table. */
final class Consent {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");
  private static final int SHORT = 5;
  private static final int BRIEF = 2;

  private Consent() {}

  /** A yes: in so many words at any time, in a word only where it answers directly. */
  static boolean isGiven(Schedule schedule, Utterance said) {
    boolean answers = schedule.floor().turn().isAnswer();
    return isFirm(said) || (answers && isWeak(said));
  }

  /** A yes that needs no question before it. */
  static boolean isFirm(Utterance said) {
    return said.any(s -> s.has(Cue.AGREE_FIRMLY) && isPlain(s));
  }

  /** A word such as "ok", which may be an answer to something else. */
  static boolean isWeak(Utterance said) {
    Cutter cutter = new Cutter(at -> false);
    return said.any(
        s ->
            !s.has(Cue.DECLINE)
                && cutter.clauses(s).stream().anyMatch(c -> c.has(Cue.AGREE) && isPlain(c)));
  }

  private static boolean isPlain(Sentence sentence) {
    return !sentence.question() && !sentence.has(Cue.DECLINE) && !sentence.isUncertain();
  }

  /** Whether the message, or a sentence of it, is hardly more than a yes. */
  static boolean isShort(Utterance said) {
    return words(said.text()) <= SHORT
        || said.any(s -> words(s.text()) <= BRIEF && s.has(Cue.AGREE) && isPlain(s));
  }

  private static long words(String text) {
    return WORD.matcher(text).results().count();
  }

  /** A no to what is on the table. */
  static boolean isRefused(Utterance said) {
    return !isFirm(said) && said.any(s -> s.has(Cue.DECLINE) && !s.isUncertain());
  }

  /** The slot of an offer that leaves no choice. */
  static Optional<Slot> only(Offer offer) {
    return offer.slots().size() == 1 ? Optional.of(offer.slots().get(0)) : Optional.empty();
  }
}
