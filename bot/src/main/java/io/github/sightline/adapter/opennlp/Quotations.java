package io.github.sightline.adapter.opennlp;

import java.util.regex.Pattern;

/** What somebody else wrote, and code: a message may hold it, but it is not its author's stance. */
final class Quotations {
  private static final Pattern CODE_BLOCK = Pattern.compile("```.*?(?:```|\\z)", Pattern.DOTALL);
  private static final Pattern INLINE_CODE = Pattern.compile("`[^`\\n]{1,400}`");
  private static final Pattern FORWARDED =
      Pattern.compile(
          "(?ims)^[-_ ]{0,12}(?:begin forwarded message|forwarded message|original message):?"
              + "[-_ ]{0,12}$.*\\z");
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "(?m)^(?:On [^\\n]{1,150}\\n)?[^\\n]{0,160}(?:wrote|writes|said):[ \\t]*\\n(?=\\s{0,9}>)");
  private static final Pattern TO_THE_END = Pattern.compile("(?ms)^[ \\t]*>>>\\s.*\\z");
  private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^[ \\t]*>.*$");

  private Quotations() {}

  /** The text without them; code becomes the word code. */
  static String without(String text) {
    boolean code = text.indexOf('`') >= 0;
    String own = code ? CODE_BLOCK.matcher(text).replaceAll(" code ") : text;
    if (own.contains("essage")) {
      own = FORWARDED.matcher(own).replaceAll(" ");
    }
    if (own.indexOf('>') >= 0) {
      own = ATTRIBUTION.matcher(own).replaceAll(" \n");
      own = TO_THE_END.matcher(own).replaceAll(" ");
      own = QUOTED_LINE.matcher(own).replaceAll(" ");
    }
    return code ? INLINE_CODE.matcher(own).replaceAll(" code ") : own;
  }
}
