package io.github.sightline.training;

/**
 * One trained matrix or vector of the model. Its depth is 0 for the embeddings, then the layer's
 * number counted from 1, and one more than the last layer for the output.
 */
record Parameter(int index, String name, int depth, boolean decays, Matrix value) {
  float[] row() {
    return value.toArray();
  }
}
