package io.github.sightline.adapter.opennlp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Emoji by their Unicode names, because the vocabulary of the encoder has none of them. */
final class Emoji {
  private static final Set<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries()).collect(Collectors.toUnmodifiableSet());
  private static final int FIRST_FLAG_LETTER = 0x1F1E6;

  private Emoji() {}

  /** The text with words for them; which country a flag stands for is nobody's business. */
  static String spelledOut(String text) {
    if (text.chars().allMatch(c -> c < 0x2600)) {
      return text;
    }
    int[] all = text.codePoints().toArray();
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < all.length; ) {
      int end = i;
      while (end < all.length && isFlagLetter(all[end])) {
        end++;
      }
      if (end > i) {
        flags(out, all, i, end);
        i = end;
      } else {
        add(out, all[i++]);
      }
    }
    return out.toString();
  }

  private static void flags(StringBuilder out, int[] all, int begin, int end) {
    String letters =
        Arrays.stream(all, begin, end)
            .mapToObj(c -> String.valueOf((char) (c - FIRST_FLAG_LETTER + 'A')))
            .collect(Collectors.joining());
    boolean flags = letters.length() % 2 == 0;
    for (int i = 0; flags && i < letters.length(); i += 2) {
      flags = COUNTRIES.contains(letters.substring(i, i + 2));
    }
    out.append(flags ? " flag ".repeat(letters.length() / 2) : letters.toLowerCase(Locale.ROOT));
  }

  private static void add(StringBuilder out, int c) {
    String negative = letterInBox(c);
    if (negative != null) {
      out.append(negative);
    } else if (isPictograph(c)) {
      String name = Character.getName(c);
      out.append(' ').append(name == null ? "" : name.toLowerCase(Locale.ROOT)).append(' ');
    } else if (!isModifier(c)) {
      out.appendCodePoint(c);
    }
  }

  private static @org.jspecify.annotations.Nullable String letterInBox(int c) {
    boolean round = c >= 0x1F150 && c <= 0x1F169;
    boolean square = c >= 0x1F170 && c <= 0x1F189;
    return round || square ? String.valueOf((char) ('a' + (c - 0x1F150) % 32)) : null;
  }

  private static boolean isFlagLetter(int c) {
    return c >= FIRST_FLAG_LETTER && c < FIRST_FLAG_LETTER + 26;
  }

  private static boolean isPictograph(int c) {
    return ((c >= 0x2600 && c <= 0x27BF) || (c >= 0x1F300 && c <= 0x1FAFF)) && !isModifier(c);
  }

  /** Skin tones and the signs of gender, which say who somebody is and not what was meant. */
  private static boolean isModifier(int c) {
    return (c >= 0x1F3FB && c <= 0x1F3FF) || c == 0x2640 || c == 0x2642;
  }
}
