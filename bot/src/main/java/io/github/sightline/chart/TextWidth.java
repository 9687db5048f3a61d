package io.github.sightline.chart;

import io.github.sightline.chart.Scene.Look;

/** About how wide a text is: rather too wide than too narrow, for the font is the reader's. */
final class TextWidth {
  private static final String NARROW = " .,:;'|!iIljtf()[]-";
  private static final String WIDE = "mwMW@%–—…";

  private TextWidth() {}

  /** In pixels. */
  static double of(String text, Look look) {
    double width = text.codePoints().mapToDouble(TextWidth::share).sum() * look.size();
    return look.isBold() ? width * 1.1 : width;
  }

  /** Of a letter, as a share of its height. */
  private static double share(int letter) {
    if (letter < 0x250) {
      if (NARROW.indexOf(letter) >= 0) {
        return 0.42;
      }
      if (WIDE.indexOf(letter) >= 0) {
        return 1.02;
      }
      return Character.isUpperCase(letter) ? 0.77 : 0.65;
    }
    return letter < 0x1100 ? 0.8 : 1.15;
  }

  /** As much of it as has room, ending in an ellipsis where it is cut; empty: nothing has. */
  static String cut(String text, Look look, double room) {
    if (of(text, look) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0 && of(text.substring(0, end).strip() + "…", look) > room) {
      end = text.offsetByCodePoints(end, -1);
    }
    return end == 0 ? "" : text.substring(0, end).strip() + "…";
  }
}
