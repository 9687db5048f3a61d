package io.github.sightline.adapter.opennlp;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * The sentence encoder: a small BERT that was fine-tuned on our corpus, quantised to 8 bits, run by
 * onnxruntime on the calling thread. Safe for many threads; the same tokens give the same vectors.
 */
final class StanceModel {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  /** The model in that ONNX file, about half a second to load. */
  StanceModel(byte[] onnx) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // One thread each: several messages at once are faster than one message on several threads.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(onnx, options);
    } catch (OrtException e) {
      throw new IllegalStateException("the language model does not load: " + e.getMessage(), e);
    }
  }

  /** A vector for each message that the sequence reads, each in the light of those before it. */
  float[][] vectors(StanceInput.Sequence sequence) {
    int n = sequence.ids().length;
    try (OnnxTensor ids = tensor(widen(sequence.ids()), 1, n);
        OnnxTensor mask = tensor(mask(sequence.ends()), 1, 1, n, n);
        OnnxTensor types = tensor(widen(sequence.types()), 1, n);
        OnnxTensor reads = tensor(widen(sequence.reads()), sequence.reads().length);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", ids,
                    "attention_mask", mask,
                    "token_type_ids", types,
                    "reads", reads),
                Set.of("vectors"))) {
      Object vectors =
          result
              .get("vectors")
              .orElseThrow(() -> new IllegalStateException("no vectors"))
              .getValue();
      return ((float[][][]) vectors)[0];
    } catch (OrtException e) {
      throw new IllegalStateException("the language model fails: " + e.getMessage(), e);
    }
  }

  /** For each token one row: 1 for every token that it may see. */
  private static long[] mask(int[] ends) {
    int n = ends.length;
    long[] mask = new long[n * n];
    for (int row = 0; row < n; row++) {
      Arrays.fill(mask, row * n, row * n + ends[row], 1);
    }
    return mask;
  }

  private OnnxTensor tensor(long[] values, long... dims) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), dims);
  }

  private static long[] widen(int[] values) {
    return Arrays.stream(values).asLongStream().toArray();
  }
}
