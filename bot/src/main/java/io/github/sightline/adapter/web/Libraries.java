package io.github.sightline.adapter.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Which versions of other people's scripts the build took in. */
final class Libraries {
  private Libraries() {}

  /** Versions by name, as the build wrote them into that resource. */
  static Map<String, String> read(String resource) {
    Properties properties = new Properties();
    try (InputStream in = Libraries.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + resource);
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> versions = new TreeMap<>();
    properties.stringPropertyNames().forEach(n -> versions.put(n, properties.getProperty(n)));
    return versions;
  }
}
