package io.github.sightline.adapter.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words with which people speak of a need that bears on how they can meet: health, disability,
 * pregnancy, faith, safety, care. They decide nothing by themselves; where one stands, the model
 * has to be far surer before a message counts as a refusal.
 */
final class AdjustmentWords {
  private final Pattern anyOf;

  /** One word or phrase a line; {@code *} at its end stands for any ending; {@code #} comments. */
  AdjustmentWords(InputStream in) throws IOException {
    List<String> words =
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
    anyOf =
        Pattern.compile(
            words.stream()
                .map(AdjustmentWords::expression)
                .collect(Collectors.joining("|", "\\b(?:", ")")));
  }

  private static String expression(String word) {
    return word.endsWith("*")
        ? Pattern.quote(word.substring(0, word.length() - 1))
        : Pattern.quote(word) + "\\b";
  }

  /** Whether the text has one of the words. */
  boolean standIn(String text) {
    return anyOf.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}
