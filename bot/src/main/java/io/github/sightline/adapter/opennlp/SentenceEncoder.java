package io.github.sightline.adapter.opennlp;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * Texts to vectors of {@link #SIZE} numbers: the English BGE-small model, quantised to 8 bits, run
 * by onnxruntime on one thread. Safe for many threads; the same text gives the same vector.
 */
final class SentenceEncoder implements AutoCloseable {
  /** Numbers in a vector: the first token's and the mean of all tokens', each of length 1. */
  static final int SIZE = 2 * 384;

  private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
  private static final String VOCABULARY = "/bge-small-en-v1.5-q-tokenizer.json";
  private static final int MAX_TOKENS = 192;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final WordPieces pieces;

  private SentenceEncoder(OrtSession session, WordPieces pieces) {
    this.session = session;
    this.pieces = pieces;
  }

  /** Loads the model from the class path, about a second. */
  static SentenceEncoder load() {
    try (InputStream model = resource(MODEL);
        InputStream vocabulary = resource(VOCABULARY);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtSession session =
          OrtEnvironment.getEnvironment().createSession(model.readAllBytes(), options);
      return new SentenceEncoder(session, WordPieces.load(vocabulary));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence model does not load: " + e.getMessage(), e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = SentenceEncoder.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException(name + " is not on the class path");
    }
    return in;
  }

  /** The vector of a text. */
  float[] encode(String text) {
    long[] ids = pieces.encode(text, MAX_TOKENS);
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    long[] shape = {1, ids.length};
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", idTensor, "attention_mask", mask, "token_type_ids", types))) {
      return pool(((float[][][]) result.get(0).getValue())[0]);
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence model fails: " + e.getMessage(), e);
    }
  }

  private static float[] pool(float[][] tokens) {
    int width = tokens[0].length;
    float[] vector = Arrays.copyOf(tokens[0], 2 * width);
    for (float[] token : tokens) {
      for (int i = 0; i < width; i++) {
        vector[width + i] += token[i];
      }
    }
    toUnitLength(vector, 0, width);
    toUnitLength(vector, width, 2 * width);
    return vector;
  }

  private static void toUnitLength(float[] vector, int from, int to) {
    double sum = 1e-12;
    for (int i = from; i < to; i++) {
      sum += vector[i] * vector[i];
    }
    float scale = (float) (1 / Math.sqrt(sum));
    for (int i = from; i < to; i++) {
      vector[i] *= scale;
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
