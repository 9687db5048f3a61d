package io.github.sightline.training;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A protocol-buffer message by its wire format alone: numbered fields, in their order. */
final class Proto {
  private static final int VARINT = 0;
  private static final int EIGHT_BYTES = 1;
  private static final int BYTES = 2;
  private static final int FOUR_BYTES = 5;

  /** A number (wire type 0) or bytes (2); 4-byte and 8-byte fields are kept as bytes. */
  @SuppressWarnings("ArrayRecordComponent")
  record Field(int number, int wire, long value, byte[] bytes) {
    static Field of(int number, Proto message) {
      return new Field(number, BYTES, 0, message.toBytes());
    }

    Proto message() {
      return parse(bytes);
    }

    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Its number, or its numbers where several are packed. */
    List<Long> numbers() {
      if (wire == VARINT) {
        return List.of(value);
      }
      List<Long> all = new ArrayList<>();
      int[] at = {0};
      while (at[0] < bytes.length) {
        all.add(varint(bytes, at));
      }
      return all;
    }
  }

  private final List<Field> fields = new ArrayList<>();

  static Proto parse(byte[] bytes) {
    Proto proto = new Proto();
    int[] at = {0};
    while (at[0] < bytes.length) {
      long tag = varint(bytes, at);
      int number = (int) (tag >>> 3);
      int wire = (int) (tag & 7);
      if (wire == VARINT) {
        proto.add(number, varint(bytes, at));
        continue;
      }
      int length =
          switch (wire) {
            case EIGHT_BYTES -> 8;
            case BYTES -> Math.toIntExact(varint(bytes, at));
            case FOUR_BYTES -> 4;
            default -> throw new IllegalArgumentException("wire type " + wire);
          };
      byte[] value = Arrays.copyOfRange(bytes, at[0], at[0] + length);
      proto.fields.add(new Field(number, wire, 0, value));
      at[0] += length;
    }
    return proto;
  }

  /** All fields, to read and to change. */
  List<Field> fields() {
    return fields;
  }

  Proto add(int number, long value) {
    fields.add(new Field(number, VARINT, value, new byte[0]));
    return this;
  }

  Proto add(int number, byte[] bytes) {
    fields.add(new Field(number, BYTES, 0, bytes));
    return this;
  }

  Proto add(int number, String text) {
    return add(number, text.getBytes(StandardCharsets.UTF_8));
  }

  Proto add(int number, Proto message) {
    return add(number, message.toBytes());
  }

  /** All fields with that number. */
  List<Field> all(int number) {
    return fields.stream().filter(f -> f.number() == number).toList();
  }

  /** The text of the first field with that number, or the empty string. */
  String text(int number) {
    return all(number).stream().findFirst().map(Field::text).orElse("");
  }

  byte[] toBytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Field field : fields) {
      varint(out, (long) field.number() << 3 | field.wire());
      if (field.wire() == VARINT) {
        varint(out, field.value());
      } else {
        if (field.wire() == BYTES) {
          varint(out, field.bytes().length);
        }
        out.writeBytes(field.bytes());
      }
    }
    return out.toByteArray();
  }

  private static long varint(byte[] bytes, int[] at) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[at[0]++];
      value |= (b & 127L) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  private static void varint(ByteArrayOutputStream out, long value) {
    long rest = value;
    while ((rest & ~127L) != 0) {
      out.write((int) (rest & 127) | 128);
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
