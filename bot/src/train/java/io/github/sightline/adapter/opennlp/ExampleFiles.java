package io.github.sightline.adapter.opennlp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the files that {@link SimilarExamples} reads. */
public final class ExampleFiles {
  /** A labelled message with its vector. Never compared. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Row(String label, String text, float[] vector) {}

  private ExampleFiles() {}

  /** Writes {@code examples.tsv} and {@code examples.bin}. */
  public static void write(Path folder, List<Row> rows) throws IOException {
    ByteArrayOutputStream vectors = new ByteArrayOutputStream();
    rows.forEach(row -> vectors.writeBytes(bytes(row.vector())));
    Files.write(folder.resolve("examples.bin"), vectors.toByteArray());
    Files.writeString(
        folder.resolve("examples.tsv"),
        rows.stream()
            .map(row -> row.label() + "\t" + row.text() + "\n")
            .collect(Collectors.joining()));
  }

  private static byte[] bytes(float[] vector) {
    double squares = 0;
    for (float v : vector) {
      squares += (double) v * v;
    }
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.rint(vector[i] / Math.sqrt(squares) * SimilarExamples.SCALE);
    }
    return bytes;
  }
}
