package io.github.sightline.adapter.discord;

import java.time.Instant;
import java.util.Set;

/**
 * A reaction, which may be an answer.
 *
 * @param emoji as Discord names it
 * @param at when it was seen: Discord does not tell when it was made
 */
record Reaction(String emoji, Instant at) {
  /** 🙅 👎 ❌ 🚫 ⛔ 📵 ❎ 🛑, whatever signs of skin and gender follow, which never count. */
  private static final Set<Integer> NO =
      Set.of(0x1F645, 0x1F44E, 0x274C, 0x1F6AB, 0x26D4, 0x1F4F5, 0x274E, 0x1F6D1);

  /** 👍 ✅ ✔ 🙆 👌. */
  private static final Set<Integer> YES = Set.of(0x1F44D, 0x2705, 0x2714, 0x1F646, 0x1F44C);

  boolean isAnswer() {
    return !emoji.isEmpty() && (NO.contains(sign()) || YES.contains(sign()));
  }

  private int sign() {
    return emoji.codePointAt(0);
  }

  /** The short message that it stands for. */
  String words() {
    return NO.contains(sign()) ? "no" : "yes";
  }

  /** Ours: the same reaction of the same person has one id, in the order of the message's. */
  String id(String message, String person) {
    return message + "-" + person + "-" + Integer.toHexString(sign());
  }
}
