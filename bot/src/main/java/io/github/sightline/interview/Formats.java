package io.github.sightline.interview;

import java.util.Set;

/** Hears how an interview is to be held: asked, wished for otherwise, granted. */
final class Formats {
  private Formats() {}

  /** What the candidate would have otherwise, or nothing of the kind. */
  static Schedule wish(Schedule schedule, Utterance said) {
    Interview focus = schedule.focus().filter(i -> i.status().isLive()).orElse(null);
    if (focus == null) {
      return schedule;
    }
    Standing standing = focus.standing();
    if (said.says(Hint.VOICE_WANTED)) {
      standing = standing.wishing(Mode.PHONE);
    } else if (said.says(Hint.TEXT_WANTED)) {
      standing = standing.wishing(Mode.TEXT);
    } else if (said.says(Hint.ADJUSTMENT)) {
      standing = standing.wishing(ModeWords.of(said.text()));
    } else if (said.says(Hint.VIDEO_REFUSED)) {
      standing = standing.wishing(Mode.UNSPECIFIED);
    } else if (said.says(Hint.TECHNICAL_FAULT)) {
      standing = standing.declined();
    } else if (said.any(s -> s.question() && asksForOther(s, focus))) {
      standing = standing.wishing(ModeWords.of(said.text()));
    }
    boolean backsOut =
        said.says(Hint.VIDEO_REFUSED)
            || said.says(Hint.TEXT_WANTED)
            || said.says(Hint.VOICE_WANTED);
    Interview wished = focus.with(standing);
    return schedule.put(backsOut ? wished.as(Status.PROPOSED, said.source()) : wished);
  }

  private static boolean asksForOther(Sentence sentence, Interview focus) {
    Mode mode = ModeWords.of(sentence.text());
    return mode != Mode.UNSPECIFIED
        && focus.mode() != Mode.UNSPECIFIED
        && mode != focus.mode()
        && sentence.hasAny(Cue.PROPOSE, Cue.MOVE_PLAINLY);
  }

  /** What the team makes of the way to meet in a message that names no new time. */
  static Schedule team(Schedule schedule, Utterance said) {
    Interview focus = schedule.focus().filter(i -> i.status().isLive()).orElse(null);
    for (Sentence sentence : said.sentences()) {
      Mode mode = ModeWords.of(sentence.text());
      if (mode == Mode.UNSPECIFIED || sentence.isUncertain()) {
        continue;
      }
      if (focus == null) {
        return schedule.with(schedule.floor().speakingOf(mode));
      }
      if (focus.mode() == Mode.UNSPECIFIED) {
        return schedule.put(focus.in(mode, said.source()));
      }
      if (mode != focus.mode() && isSwitched(said, mode)) {
        return schedule.put(focus.in(mode, said.source()));
      }
      if (mode != focus.mode() && focus.standing().format() != null) {
        return granted(schedule, said, focus, sentence, mode);
      }
    }
    return schedule;
  }

  /** The team changes the way to meet of its own accord. */
  private static boolean isSwitched(Utterance said, Mode mode) {
    return Asked.modes(said).equals(Set.of(mode)) && said.has(Cue.SWITCH);
  }

  private static boolean agrees(Sentence sentence) {
    return sentence.hasAny(Cue.AGREE, Cue.AGREE_FIRMLY, Cue.PROPOSE) && !sentence.has(Cue.DECLINE);
  }

  /** The team gives in to a wish, or brings up a third way. */
  private static Schedule granted(
      Schedule schedule, Utterance said, Interview focus, Sentence sentence, Mode mode) {
    boolean wished = mode == focus.standing().format();
    boolean open = focus.standing().format() == Mode.UNSPECIFIED;
    boolean asked = open && Asked.modes(said).contains(mode);
    boolean yes = wished ? said.any(Formats::agrees) : asked && agrees(sentence);
    if (yes && !sentence.question()) {
      Interview granted = focus.with(focus.standing().askedAgainBy(Party.TEAM));
      return schedule
          .put(granted.in(mode, said.source()))
          .with(schedule.floor().with(schedule.floor().turn().asking()));
    }
    Floor floor = schedule.floor().speakingOf(mode);
    return schedule.with(sentence.question() ? floor.with(floor.turn().asking()) : floor);
  }
}
