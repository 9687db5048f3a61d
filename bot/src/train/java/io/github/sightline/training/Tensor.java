package io.github.sightline.training;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A tensor as an ONNX file stores it. Field numbers are those of onnx.proto. Never compared.
 *
 * @param type an element type of onnx.proto, such as {@link #FLOAT}
 * @param bytes its numbers, little-endian
 */
@SuppressWarnings("ArrayRecordComponent")
record Tensor(String name, long[] dims, int type, byte[] bytes) {
  static final int FLOAT = 1;
  static final int INT8 = 3;
  static final int INT64 = 7;

  private static final int DIMS = 1;
  private static final int TYPE = 2;
  private static final int FLOATS = 4;
  private static final int NAME = 8;
  private static final int RAW = 9;

  static Tensor of(String name, long[] dims, float[] values) {
    ByteBuffer buffer =
        ByteBuffer.allocate(Float.BYTES * values.length).order(ByteOrder.LITTLE_ENDIAN);
    buffer.asFloatBuffer().put(values);
    return new Tensor(name, dims, FLOAT, buffer.array());
  }

  static Tensor of(Proto proto) {
    List<Long> dims = new ArrayList<>();
    int type = 0;
    byte[] bytes = new byte[0];
    for (Proto.Field field : proto.fields()) {
      switch (field.number()) {
        case DIMS -> dims.addAll(field.numbers());
        case TYPE -> type = (int) field.value();
        case FLOATS, RAW -> bytes = field.bytes();
        default -> {}
      }
    }
    long[] size = dims.stream().mapToLong(Long::longValue).toArray();
    return new Tensor(proto.text(NAME), size, type, bytes);
  }

  Proto toProto() {
    Proto proto = new Proto();
    for (long dim : dims) {
      proto.add(DIMS, dim);
    }
    return proto.add(TYPE, type).add(NAME, name).add(RAW, bytes);
  }

  float[] floats() {
    float[] values = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
    return values;
  }
}
