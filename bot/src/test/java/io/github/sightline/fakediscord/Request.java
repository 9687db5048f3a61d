package io.github.sightline.fakediscord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call of the REST interface.
 *
 * @param path in parts, below the version
 * @param files by the names of their parts, such as {@code files[0]}
 */
record Request(
    String method,
    List<String> path,
    @Nullable String query,
    JsonNode body,
    Map<String, Form.Part> files) {
  String part(int index) {
    return index < path.size() ? path.get(index) : "";
  }

  /** A parameter after the question mark; empty where there is none. */
  String parameter(String name) {
    if (query != null) {
      for (String pair : query.split("&", -1)) {
        if (pair.startsWith(name + "=")) {
          return pair.substring(name.length() + 1);
        }
      }
    }
    return "";
  }
}
