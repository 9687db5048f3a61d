package io.github.sightline.fakediscord;

import com.fasterxml.jackson.databind.JsonNode;

/** An answer of the REST interface. */
record Reply(int status, JsonNode body) {
  static Reply of(JsonNode body) {
    return new Reply(200, body);
  }

  static Reply nothing() {
    return new Reply(204, Json.object());
  }

  static Reply error(int status, int code, String message) {
    return new Reply(status, Json.object().put("message", message).put("code", code));
  }
}
