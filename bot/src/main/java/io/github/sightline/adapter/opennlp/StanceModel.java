package io.github.sightline.adapter.opennlp;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * The sentence encoder: a small BERT that was fine-tuned on our corpus, quantised to 8 bits, run by
 * onnxruntime on the calling thread. Safe for many threads; the same tokens give the same vector.
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

  /** The vector of a message in the light of what was said before it. */
  float[] vector(StanceInput.Sequence sequence) {
    long[] ids = widen(sequence.ids());
    long[] types = widen(sequence.types());
    long[] mask = new long[ids.length];
    Arrays.fill(mask, 1);
    try (OnnxTensor idTensor = tensor(ids);
        OnnxTensor maskTensor = tensor(mask);
        OnnxTensor typeTensor = tensor(types);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", idTensor,
                    "attention_mask", maskTensor,
                    "token_type_ids", typeTensor))) {
      Object vector =
          result.get("vector").orElseThrow(() -> new IllegalStateException("no vector")).getValue();
      return ((float[][]) vector)[0];
    } catch (OrtException e) {
      throw new IllegalStateException("the language model fails: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static long[] widen(int[] values) {
    return Arrays.stream(values).asLongStream().toArray();
  }
}
