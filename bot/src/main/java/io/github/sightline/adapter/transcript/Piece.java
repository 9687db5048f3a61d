package io.github.sightline.adapter.transcript;

/**
 * One value cut out of a JSON file.
 *
 * @param key the name of the field it stands in; empty in a list without a name
 * @param line where it starts
 * @param json its characters, not yet parsed
 */
record Piece(String key, int line, String json) {
  <T> T as(Class<T> shape) throws BadContent {
    return Json.read(shape, json);
  }
}
