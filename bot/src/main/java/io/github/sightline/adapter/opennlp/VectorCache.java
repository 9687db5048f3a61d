package io.github.sightline.adapter.opennlp;

import io.github.sightline.adapter.opennlp.StanceInput.Sequence;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The vectors computed last: a late message, an edit or a replay asks for the same ones again. Safe
 * for many threads.
 */
final class VectorCache {
  /** About 16 MB of vectors. */
  private static final int SIZE = 8_192;

  private final Map<IntBuffer, float[][]> vectors =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<IntBuffer, float[][]> eldest) {
          return size() > SIZE;
        }
      };

  /** The vectors of the sequence, computed where they are not known. */
  float[][] of(Sequence sequence, Function<Sequence, float[][]> compute) {
    IntBuffer key = key(sequence);
    synchronized (vectors) {
      float[][] known = vectors.get(key);
      if (known != null) {
        return known;
      }
    }
    float[][] found = compute.apply(sequence);
    synchronized (vectors) {
      vectors.put(key, found);
    }
    return found;
  }

  /** The tokens, and from which on is read; everything else follows from these. */
  private static IntBuffer key(Sequence sequence) {
    int[] key = Arrays.copyOf(sequence.ids(), sequence.ids().length + 1);
    key[key.length - 1] = sequence.reads()[0];
    return IntBuffer.wrap(key);
  }
}
