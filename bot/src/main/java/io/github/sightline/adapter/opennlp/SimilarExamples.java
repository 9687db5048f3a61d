package io.github.sightline.adapter.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Labelled messages of the corpus with their vectors: what a reading is similar to. Similar, not
 * the reason: a neighbour explains nothing, but it lets people judge whether the bot understood.
 */
final class SimilarExamples {
  /** What a vector's numbers are multiplied by to be stored in a byte. */
  static final int SCALE = 127;

  private static final int SHOWN = 2;

  private final List<String> labels = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final byte[] vectors;

  /**
   * Examples of a trained model.
   *
   * @param rows a label, a tab and a text in each line
   * @param vectors for each row as many bytes as a vector has numbers, of length {@link #SCALE}
   */
  SimilarExamples(InputStream rows, InputStream vectors) throws IOException {
    new String(rows.readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.split("\t", 2))
        .forEach(
            row -> {
              labels.add(row[0]);
              texts.add(row[1]);
            });
    this.vectors = vectors.readAllBytes();
    if (this.vectors.length != labels.size() * Heads.WIDTH) {
      throw new IOException("the examples and their vectors differ in number");
    }
  }

  /** The texts of that label whose vectors point most nearly where this one points. */
  List<String> nearest(String label, float[] vector) {
    return IntStream.range(0, labels.size())
        .filter(i -> labels.get(i).equals(label))
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -product(i, vector)))
        .limit(SHOWN)
        .map(texts::get)
        .toList();
  }

  private double product(int row, float[] vector) {
    double sum = 0;
    for (int k = 0; k < vector.length; k++) {
      sum += (double) vectors[row * Heads.WIDTH + k] * vector[k];
    }
    return sum;
  }
}
