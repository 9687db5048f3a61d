package io.github.sightline.training;

/**
 * The linear output that was trained with the encoder. Never compared.
 *
 * @param weight row after row: for each number of a vector, what it adds to each logit
 */
@SuppressWarnings("ArrayRecordComponent")
record OutputLayer(float[] weight, float[] bias) {
  static OutputLayer of(byte[] onnx) {
    Tensors stored = OnnxFile.parse(onnx).stored();
    return new OutputLayer(
        stored.get(OnnxFile.OUTPUT_WEIGHT).floats(), stored.get(OnnxFile.OUTPUT_BIAS).floats());
  }

  /** The logits of all questions. */
  float[] logits(float[] vector) {
    float[] logits = new float[bias.length];
    for (int q = 0; q < logits.length; q++) {
      logits[q] = (float) logit(q, vector);
    }
    return logits;
  }

  double logit(int question, float[] vector) {
    double sum = bias[question];
    for (int i = 0; i < vector.length; i++) {
      sum += (double) vector[i] * weight[i * bias.length + question];
    }
    return sum;
  }
}
