package io.github.sightline.adapter.opennlp;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.WordpieceTokenizer;

/** Text to the token numbers of a BERT vocabulary, by OpenNLP's word-piece tokenizer. */
public final class WordPieces {
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  // OpenNLP splits off single punctuation marks only; runs of them and CJK need spaces first.
  private static final Pattern STANDS_ALONE =
      Pattern.compile("([\\p{Punct}\\p{IsPunctuation}\\p{IsHan}\\p{InHiragana}\\p{InKatakana}])");

  private final Map<String, Integer> numbers = new HashMap<>();
  private final WordpieceTokenizer tokenizer;
  private final Set<Integer> sentenceEnds;

  /** The vocabulary whose pieces stand in the order of their numbers. */
  public WordPieces(List<String> vocabulary) {
    for (int i = 0; i < vocabulary.size(); i++) {
      numbers.put(vocabulary.get(i), i);
    }
    tokenizer = new WordpieceTokenizer(numbers.keySet());
    sentenceEnds = Set.of(number("."), number("?"), number("!"));
  }

  /** The number of the mark at the beginning of a sequence. */
  int begin() {
    return number(WordpieceTokenizer.BERT_CLS_TOKEN);
  }

  /** The number of the mark at the end of a segment. */
  int separator() {
    return number(WordpieceTokenizer.BERT_SEP_TOKEN);
  }

  /** Whether the token is a full stop, a question mark or an exclamation mark. */
  boolean endsSentence(int token) {
    return sentenceEnds.contains(token);
  }

  /** Token numbers of a text, without marks. */
  int[] encode(String text) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    plain = ACCENTS.matcher(plain).replaceAll("");
    plain = STANDS_ALONE.matcher(plain).replaceAll(" $1 ");
    String[] marked = tokenizer.tokenize(plain);
    int[] ids = new int[marked.length - 2];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = number(marked[i + 1]);
    }
    return ids;
  }

  private int number(String piece) {
    Integer number = numbers.get(piece);
    return number == null ? number(WordpieceTokenizer.BERT_UNK_TOKEN) : number;
  }
}
