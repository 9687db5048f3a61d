package io.github.sightline.interview;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How the team asks to meet: by its words, held against what was read of the whole message. */
final class Asked {
  private static final Map<Hint, Mode> MODES =
      Map.of(
          Hint.ASKED_VIDEO, Mode.VIDEO,
          Hint.ASKED_PHONE, Mode.PHONE,
          Hint.ASKED_ONSITE, Mode.ONSITE,
          Hint.ASKED_TEXT, Mode.TEXT);

  private Asked() {}

  /** The ways to meet that the message was read as asking for. */
  static Set<Mode> modes(Utterance said) {
    Set<Mode> modes = EnumSet.noneOf(Mode.class);
    MODES.forEach(
        (hint, mode) -> {
          if (said.says(hint)) {
            modes.add(mode);
          }
        });
    return modes;
  }

  /** What the words name, unless the message as a whole asks for one other way alone. */
  static Mode in(Utterance said, String words) {
    Mode named = ModeWords.of(words);
    Set<Mode> asked = modes(said);
    if (asked.equals(Set.of(Mode.VIDEO)) && ModeWords.isWithoutPicture(words)) {
      return named;
    }
    boolean other = named != Mode.UNSPECIFIED && asked.size() == 1 && !asked.contains(named);
    return other ? asked.iterator().next() : named;
  }
}
