package io.github.sightline.training;

import io.github.sightline.adapter.opennlp.StanceInput.Sequence;
import java.util.List;

/**
 * Several sequences behind one another, without padding. Never compared.
 *
 * @param ends for each token how many tokens of its own sequence it may see
 * @param reads the tokens whose vectors are read
 */
@SuppressWarnings("ArrayRecordComponent")
record Pack(int[] ids, int[] types, int[] positions, int[] ends, int[] starts, int[] reads) {
  static Pack of(List<Sequence> sequences) {
    int[] starts = new int[sequences.size() + 1];
    int reads = 0;
    for (int s = 0; s < sequences.size(); s++) {
      starts[s + 1] = starts[s] + sequences.get(s).ids().length;
      reads += sequences.get(s).reads().length;
    }
    int length = starts[sequences.size()];
    Pack pack =
        new Pack(
            new int[length],
            new int[length],
            new int[length],
            new int[length],
            starts,
            new int[reads]);
    int read = 0;
    for (int s = 0; s < sequences.size(); s++) {
      Sequence sequence = sequences.get(s);
      int n = sequence.ids().length;
      System.arraycopy(sequence.ids(), 0, pack.ids, starts[s], n);
      System.arraycopy(sequence.types(), 0, pack.types, starts[s], n);
      System.arraycopy(sequence.ends(), 0, pack.ends, starts[s], n);
      for (int i = 0; i < n; i++) {
        pack.positions[starts[s] + i] = i;
      }
      for (int at : sequence.reads()) {
        pack.reads[read++] = starts[s] + at;
      }
    }
    return pack;
  }

  int tokens() {
    return ids.length;
  }

  int sequences() {
    return starts.length - 1;
  }

  int start(int sequence) {
    return starts[sequence];
  }

  int length(int sequence) {
    return starts[sequence + 1] - starts[sequence];
  }
}
