package io.github.sightline.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** A published encoder on the class path, the one to start from. Never compared. */
@SuppressWarnings("ArrayRecordComponent")
record Base(byte[] floats, byte[] eightBits, List<String> vocabulary) {
  static Base load(String name) throws IOException {
    return new Base(
        resource("/" + name + ".onnx"),
        resource("/" + name + "-q.onnx"),
        vocabulary(resource("/" + name + "-tokenizer.json")));
  }

  OnnxFile model() {
    return OnnxFile.parse(floats);
  }

  OnnxFile eightBitModel() {
    return OnnxFile.parse(eightBits);
  }

  private static List<String> vocabulary(byte[] tokenizer) throws IOException {
    JsonNode numbers = new ObjectMapper().readTree(tokenizer).path("model").path("vocab");
    String[] pieces = new String[numbers.size()];
    numbers.properties().forEach(entry -> pieces[entry.getValue().asInt()] = entry.getKey());
    return Arrays.asList(pieces);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Base.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name + " is not on the class path");
      }
      return in.readAllBytes();
    }
  }
}
