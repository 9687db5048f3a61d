package io.github.sightline.training;

import java.util.List;

/** Several sequences behind one another, without padding. Never compared. */
@SuppressWarnings("ArrayRecordComponent")
record Pack(int[] ids, int[] types, int[] positions, int[] starts) {
  static Pack of(List<int[]> ids, List<int[]> types) {
    int[] starts = new int[ids.size() + 1];
    for (int s = 0; s < ids.size(); s++) {
      starts[s + 1] = starts[s] + ids.get(s).length;
    }
    Pack pack =
        new Pack(
            new int[starts[ids.size()]],
            new int[starts[ids.size()]],
            new int[starts[ids.size()]],
            starts);
    for (int s = 0; s < ids.size(); s++) {
      int length = ids.get(s).length;
      System.arraycopy(ids.get(s), 0, pack.ids, starts[s], length);
      System.arraycopy(types.get(s), 0, pack.types, starts[s], length);
      for (int i = 0; i < length; i++) {
        pack.positions[starts[s] + i] = i;
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
