package io.github.sightline.adapter.opennlp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.WordpieceTokenizer;

/** Text to the token numbers of a BERT vocabulary, by OpenNLP's word-piece tokenizer. */
final class WordPieces {
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  // OpenNLP splits off single punctuation marks only; runs of them and CJK need spaces first.
  private static final Pattern STANDS_ALONE =
      Pattern.compile("([\\p{Punct}\\p{IsPunctuation}\\p{IsHan}\\p{InHiragana}\\p{InKatakana}])");

  private final Map<String, Integer> numbers;
  private final WordpieceTokenizer tokenizer;
  private final int unknown;

  private WordPieces(Map<String, Integer> numbers) {
    this.numbers = numbers;
    this.tokenizer = new WordpieceTokenizer(numbers.keySet());
    this.unknown = number(WordpieceTokenizer.BERT_UNK_TOKEN);
  }

  /** Reads the vocabulary of a Hugging Face tokenizer.json. */
  static WordPieces load(InputStream tokenizerJson) throws IOException {
    JsonNode vocabulary = new ObjectMapper().readTree(tokenizerJson).path("model").path("vocab");
    Map<String, Integer> numbers = new HashMap<>();
    vocabulary.properties().forEach(e -> numbers.put(e.getKey(), e.getValue().asInt()));
    return new WordPieces(numbers);
  }

  /** Token numbers with the marks for begin and end, cut to the given length. */
  long[] encode(String text, int maxTokens) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    plain = ACCENTS.matcher(plain).replaceAll("");
    plain = STANDS_ALONE.matcher(plain).replaceAll(" $1 ");
    String[] pieces = tokenizer.tokenize(plain);
    int length = Math.min(pieces.length, maxTokens);
    long[] ids = new long[length];
    for (int i = 0; i < length; i++) {
      ids[i] = numbers.getOrDefault(pieces[i], unknown);
    }
    if (length < pieces.length) {
      ids[length - 1] = number(WordpieceTokenizer.BERT_SEP_TOKEN);
    }
    return ids;
  }

  private int number(String piece) {
    return Objects.requireNonNull(numbers.get(piece), () -> "vocabulary lacks " + piece);
  }
}
