package io.github.sightline.adapter.opennlp;

import java.util.Arrays;
import java.util.List;

/** The vectors that an encoder gives, computed exactly as the bot does. */
public final class Vectors {
  private final StanceModel model;

  /** Vectors by the encoder in that ONNX file. */
  public Vectors(byte[] onnx) {
    model = new StanceModel(onnx);
  }

  /** A vector for each message that is read, in the order of the sequences. */
  public List<float[]> of(List<StanceInput.Sequence> sequences) {
    return sequences.parallelStream().map(model::vectors).toList().stream()
        .flatMap(Arrays::stream)
        .toList();
  }
}
