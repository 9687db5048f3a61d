package io.github.sightline.training;

import java.util.Map;

/** A matrix as the 8-bit models hold it: whole numbers, and a scale for each column. */
final class EightBits {
  private static final int STEPS = 64;

  private EightBits() {}

  /** Whole numbers from -64 to 64 under the models' names; the zero points there are 0 already. */
  static Map<String, Tensor> of(Tensor tensor) {
    int columns = (int) tensor.dims()[1];
    float[] values = tensor.floats();
    float[] scales = scales(values, columns);
    byte[] whole = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      whole[i] = (byte) Math.rint(values[i] / scales[i % columns]);
    }
    String numbers = tensor.name() + "_quantized";
    String scale = tensor.name() + "_scale";
    return Map.of(
        numbers,
        new Tensor(numbers, tensor.dims(), Tensor.INT8, whole),
        scale,
        Tensor.of(scale, new long[] {columns}, scales));
  }

  private static float[] scales(float[] values, int columns) {
    float[] scales = new float[columns];
    for (int i = 0; i < values.length; i++) {
      scales[i % columns] = Math.max(scales[i % columns], Math.abs(values[i]));
    }
    for (int c = 0; c < columns; c++) {
      scales[c] /= STEPS;
    }
    return scales;
  }
}
