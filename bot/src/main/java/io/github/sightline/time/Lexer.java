package io.github.sightline.time;

import io.github.sightline.time.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins words into the phrases of the lexicon, the longest first. */
final class Lexer {
  private static final int LONGEST_ABBREVIATION = 5;

  private final Lexicon lexicon;
  private final List<Lexeme> tokens;
  private int reached;

  private Lexer(Lexicon lexicon, List<Lexeme> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  static Words read(Lexicon lexicon, String text) {
    return new Lexer(lexicon, Tokenizer.read(lexicon, text)).words();
  }

  private Words words() {
    contract();
    List<Lexeme> out = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i = reached) {
      reached = i + 1;
      Lexeme lexeme = tokens.get(i);
      if (isAbbreviationDot(i, out)) {
        continue;
      }
      out.add(lexeme.kind == Kind.WORD ? phrase(i, lexeme) : lexeme);
    }
    return new Words(out.toArray(new Lexeme[0]));
  }

  /** "can not" is "can't". */
  private void contract() {
    int kept = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Lexeme lexeme = tokens.get(i);
      Lexeme before = kept > 0 ? tokens.get(kept - 1) : Lexeme.EDGE;
      String one =
          lexeme.text.equals("not") && before.kind == Kind.WORD
              ? lexicon.contracted(before.text, lexeme.text)
              : null;
      if (one != null) {
        tokens.set(kept - 1, join(before, lexeme, one, lexicon.exactly(one)));
      } else {
        tokens.set(kept++, lexeme);
      }
    }
    tokens.subList(kept, tokens.size()).clear();
  }

  private Lexeme phrase(int i, Lexeme first) {
    if (!first.word.beginsPhrases() || i + 1 >= tokens.size()) {
      return first;
    }
    boolean hyphen = isHyphen(i + 1) && i + 2 < tokens.size();
    String second = tokens.get(hyphen ? i + 2 : i + 1).text;
    for (Word.Phrase phrase : first.word.phrases(second)) {
      int end = match(i + 1, phrase.rest());
      if (end > 0) {
        reached = end;
        return join(first, tokens.get(end - 1), first.text, phrase.meaning());
      }
    }
    return first;
  }

  /** Index behind the phrase, or -1. */
  private int match(int from, List<String> rest) {
    int i = from;
    for (String word : rest) {
      if (i < tokens.size() && isHyphen(i)) {
        i++;
      }
      if (i >= tokens.size() || !tokens.get(i).text.equals(word)) {
        return -1;
      }
      i++;
    }
    return i;
  }

  private boolean isHyphen(int i) {
    Lexeme sign = tokens.get(i);
    return (sign.sign == '-' || sign.sign == '/') && !sign.gap;
  }

  private static Lexeme join(Lexeme first, Lexeme last, String text, @Nullable Word meaning) {
    Lexeme all = new Lexeme(Kind.WORD, first.from, last.to, first.gap);
    all.text = text;
    all.word = meaning == null ? Word.UNKNOWN : meaning;
    all.capital = first.capital;
    all.capitals = first.capitals;
    all.struck = first.struck;
    return all;
  }

  /** The dot of "Tue. 3pm" or "approx. 3": it ends no sentence. */
  private boolean isAbbreviationDot(int i, List<Lexeme> out) {
    Lexeme dot = tokens.get(i);
    if (dot.sign != '.' || dot.gap || out.isEmpty() || i + 1 >= tokens.size()) {
      return false;
    }
    Lexeme word = out.get(out.size() - 1);
    boolean length =
        word.is(Role.UNIT) && (word.text.startsWith("min") || word.text.startsWith("hr"));
    boolean known =
        word.is(Role.WEEKDAY)
            || word.is(Role.MONTH)
            || length
            || (word.is(Role.APPROX) && tokens.get(i + 1).kind == Kind.NUMBER);
    Lexeme next = tokens.get(i + 1);
    return known
        && word.kind == Kind.WORD
        && (word.to - word.from <= LONGEST_ABBREVIATION || word.is(Role.APPROX))
        && !(next.kind == Kind.WORD && next.capital)
        && next.kind != Kind.SIGN;
  }
}
