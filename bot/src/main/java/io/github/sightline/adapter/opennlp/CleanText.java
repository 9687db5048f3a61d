package io.github.sightline.adapter.opennlp;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The author's own words of a message: without code, quotations and platform markup. What is left
 * is what a stance can be read from.
 */
final class CleanText {
  /** Longer messages are cut: no stance was ever seen to begin after so many characters. */
  static final int MAX_CHARACTERS = 16_000;

  private static final Pattern CODE_BLOCK = Pattern.compile("```.*?(?:```|\\z)", Pattern.DOTALL);
  private static final Pattern INLINE_CODE = Pattern.compile("`[^`\\n]{1,400}`");
  private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^[ \\t]*>.*$");
  private static final Pattern MENTION = Pattern.compile("<[@#!][^<>\\s]{1,100}>");
  private static final Pattern LABELLED_LINK =
      Pattern.compile("<(?:https?|mailto|tel):[^<>|\\s]{1,2000}\\|([^<>]{0,400})>");
  private static final Pattern LINK =
      Pattern.compile("<?(?:https?://|mailto:|www\\.)[^\\s<>]{1,2000}>?");
  private static final Pattern CUSTOM_EMOJI = Pattern.compile("<a?:(\\w{1,64}):\\d{1,25}>");
  private static final Pattern EMOJI_CODE = Pattern.compile(":([a-z0-9_+-]{2,40}):");
  private static final Pattern SPACES = Pattern.compile("[ \\t\\x0B\\f\\r]+");

  private CleanText() {}

  /** The author's own words; empty where the message holds none. */
  static String of(String typed) {
    String text = typed.length() > MAX_CHARACTERS ? typed.substring(0, MAX_CHARACTERS) : typed;
    text = Normalizer.normalize(text, Normalizer.Form.NFKC);
    text = CODE_BLOCK.matcher(text).replaceAll(" code ");
    text = QUOTED_LINE.matcher(text).replaceAll(" ");
    text = INLINE_CODE.matcher(text).replaceAll(" code ");
    text = LABELLED_LINK.matcher(text).replaceAll("$1");
    text = LINK.matcher(text).replaceAll(" link ");
    text = CUSTOM_EMOJI.matcher(text).replaceAll(" $1 ");
    text = MENTION.matcher(text).replaceAll(" ");
    text = EMOJI_CODE.matcher(text).replaceAll(m -> " " + m.group(1).replace('_', ' ') + " ");
    return SPACES.matcher(spellOut(text)).replaceAll(" ").strip();
  }

  /** Emoji by their Unicode names, because the vocabulary of the encoder has none of them. */
  private static String spellOut(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isInvisible(c)) {
                return;
              }
              String name = isPictograph(c) ? Character.getName(c) : null;
              if (name == null) {
                out.appendCodePoint(c);
              } else {
                out.append(' ').append(name.toLowerCase(Locale.ROOT)).append(' ');
              }
            });
    return out.toString();
  }

  private static boolean isPictograph(int c) {
    return (c >= 0x2600 && c <= 0x27BF) || (c >= 0x1F300 && c <= 0x1FAFF);
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0x1F3FB && c <= 0x1F3FF);
  }
}
