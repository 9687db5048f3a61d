package io.github.sightline.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a message into sentences, and these into clauses, never within a time. */
final class Cutter {
  private static final Pattern END =
      Pattern.compile("\\n+|[.!?…]+(?=[\\s)\"”*_]|$)[)\"”*_]*|(?<=\\s)(?=\\d\\)\\s)");
  private static final Pattern CLAUSE =
      Pattern.compile(
          "[;,():—]\\s|\\)|\\s[–-]+\\s|\\s(?=(?:but|so|then|because|since|while|although)\\s)"
              + "|\\s(?=and\\s+(?:i|we|then|he|she|they)\\b)",
          Pattern.CASE_INSENSITIVE);

  private final IntPredicate within;

  /**
   * A cutter for one message.
   *
   * @param within whether a place stands within a time, where nothing is cut
   */
  Cutter(IntPredicate within) {
    this.within = within;
  }

  List<Sentence> sentences(String text) {
    return cut(text, 0, END);
  }

  List<Sentence> clauses(Sentence sentence) {
    return cut(sentence.text(), sentence.from(), CLAUSE);
  }

  private List<Sentence> cut(String text, int offset, Pattern pattern) {
    List<Sentence> parts = new ArrayList<>();
    Matcher end = pattern.matcher(text);
    int from = 0;
    while (end.find()) {
      if (!within.test(offset + end.start())) {
        add(parts, text, from, end.end(), offset);
        from = end.end();
      }
    }
    add(parts, text, from, text.length(), offset);
    return parts;
  }

  private static void add(List<Sentence> parts, String text, int from, int to, int offset) {
    String part = text.substring(from, to);
    if (!part.isBlank()) {
      parts.add(new Sentence(part, offset + from, part.strip().contains("?")));
    }
  }
}
