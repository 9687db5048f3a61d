package io.github.sightline.adapter.opennlp;

import java.util.regex.Pattern;

/**
 * The author's own words of a message: without code, quotations and platform markup, in the letters
 * that a reader sees, and without names, places and genders. What is left is what a stance can be
 * read from.
 */
final class CleanText {
  /** Longer messages are cut: no stance was ever seen to begin after so many characters. */
  static final int MAX_CHARACTERS = 16_000;

  private static final Pattern MENTION = Pattern.compile("<[@#!][^<>\\s]{1,100}>");
  private static final Pattern LABELLED_LINK =
      Pattern.compile("<(?:https?|mailto|tel):[^<>|\\s]{1,2000}\\|([^<>]{0,400})>");
  private static final Pattern LINK =
      Pattern.compile("<?(?:https?://|mailto:|www\\.)[^\\s<>]{1,2000}>?");
  private static final Pattern CUSTOM_EMOJI = Pattern.compile("<a?:(\\w{1,64}):\\d{1,25}>");
  private static final Pattern EMOJI_CODE = Pattern.compile(":([a-z0-9_+-]{2,40}):");

  private CleanText() {}

  /** The author's own words; empty where the message holds none. */
  static String of(String typed) {
    return Neutral.of(legible(typed));
  }

  /** The author's own words with everything undone that hides them, names and all. */
  static String legible(String typed) {
    String text = typed.length() > MAX_CHARACTERS ? typed.substring(0, MAX_CHARACTERS) : typed;
    text = Invisible.removed(VisibleOrder.of(Emoji.spelledOut(text)));
    text = Quotations.without(unescaped(text));
    text = Confusables.undone(withoutMarkup(text));
    text = Stretched.undone(Leet.undone(SpacedLetters.undone(text)));
    return withSingleSpaces(text);
  }

  /** Slack's escapes, where a source left them. The ampersand last, as it was escaped first. */
  private static String unescaped(String text) {
    return text.indexOf('&') < 0
        ? text
        : text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private static String withoutMarkup(String text) {
    String words = text;
    if (words.indexOf('<') >= 0) {
      words = LABELLED_LINK.matcher(words).replaceAll("$1");
    }
    if (words.indexOf(':') >= 0 || words.contains("www.")) {
      words = LINK.matcher(words).replaceAll(" link ");
    }
    if (words.indexOf('<') >= 0) {
      words = CUSTOM_EMOJI.matcher(words).replaceAll(" $1 ");
      words = MENTION.matcher(words).replaceAll(" ");
    }
    return words.indexOf(':') < 0
        ? words
        : EMOJI_CODE.matcher(words).replaceAll(m -> " " + m.group(1).replace('_', ' ') + " ");
  }

  private static String withSingleSpaces(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == 0x0B;
      if (!space) {
        out.append(c);
      } else if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }
}
