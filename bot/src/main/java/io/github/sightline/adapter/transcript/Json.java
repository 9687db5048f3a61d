package io.github.sightline.adapter.transcript;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** JSON values as our shapes. Fields that a shape does not name are skipped, not kept. */
final class Json {
  private static final int DEEPEST = 64;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  // Field names come from strangers: none of them is to stay in memory.
                  .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                  .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Json() {}

  static <T> T read(Class<T> shape, String json) throws BadContent {
    try (var parser = MAPPER.createParser(json)) {
      T value = MAPPER.readValue(parser, shape);
      if (parser.nextToken() != null) {
        throw new BadContent("goes on behind the end of its JSON");
      }
      if (value == null) {
        throw new BadContent("is null, not an object");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw told(e);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  private static BadContent told(JsonProcessingException e) {
    if (e instanceof JsonMappingException wrong) {
      // The mapper wraps what the parser says about the inside of lists and objects.
      return e.getCause() instanceof JsonProcessingException inner
          ? told(inner)
          : new BadContent(wrongType(wrong));
    }
    if (e instanceof StreamConstraintsException) {
      return new BadContent("is nested too deep, or has a number or name far too long");
    }
    int linesDown = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr() - 1);
    return new BadContent("is not valid JSON: " + e.getOriginalMessage(), linesDown);
  }

  private static String wrongType(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
            .collect(Collectors.joining("."));
    return path.isEmpty() ? "is not the object expected here" : "\"" + path + "\" has a wrong type";
  }
}
