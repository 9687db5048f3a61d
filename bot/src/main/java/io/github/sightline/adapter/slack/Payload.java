package io.github.sightline.adapter.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Payloads as JSON, however they came in. */
final class Payload {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String FORM = "payload=";

  private Payload() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /**
   * The JSON of a request: as it is in Socket Mode, within a form for buttons over HTTP, a form of
   * its own for commands over HTTP.
   */
  static JsonNode parse(String body) {
    if (body.startsWith("{")) {
      return json(body);
    }
    if (body.startsWith(FORM)) {
      return json(decoded(body.substring(FORM.length())));
    }
    ObjectNode fields = object();
    for (String pair : body.split("&", -1)) {
      int cut = pair.indexOf('=');
      if (cut > 0) {
        fields.put(decoded(pair.substring(0, cut)), decoded(pair.substring(cut + 1)));
      }
    }
    return fields;
  }

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON", e);
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
