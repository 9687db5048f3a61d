package io.github.sightline.training;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The settings of a training: names with values; an unknown name is refused. */
final class Settings {
  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          // What to do: everything, or only the heads on the present encoder, or only what stands
          // beside them (gate, examples to show), or only the hash.
          Map.entry("only", "everything"),
          // The encoder to start from, a resource of the libraries in the profile.
          Map.entry("base", "bge-small-en-v1.5"),
          // So many of the lowest layers are not trained.
          Map.entry("frozen", "3"),
          // Floats that an earlier training kept, to go on from; "none": the published ones.
          Map.entry("start", "none"),
          // The file in which this training keeps its floats after each epoch; "none": nowhere.
          Map.entry("keep", "none"),
          Map.entry("epochs", "3"),
          Map.entry("batch", "4"),
          // The highest rate of the top layer; each layer below learns by that factor less.
          Map.entry("rate", "2.5e-4"),
          Map.entry("depthDecay", "0.95"),
          Map.entry("outputRate", "2.5e-3"),
          Map.entry("warmup", "0.06"),
          Map.entry("decay", "0.01"),
          Map.entry("clip", "1"),
          Map.entry("dropout", "0.1"),
          Map.entry("seed", "1"),
          Map.entry("threads", "2"),
          // joint: the output layer that was trained with the encoder, as OpenNLP models;
          // quasi-newton: trained by OpenNLP on the vectors of the finished encoder.
          Map.entry("heads", "joint"),
          // How strongly quasi-Newton holds back large weights.
          Map.entry("l2", "0.1"),
          // The same for the gate.
          Map.entry("gateL2", "0.3"),
          // At most so many examples, to try things out; 0: all.
          Map.entry("limit", "0"));

  private final SortedMap<String, String> values;

  private Settings(SortedMap<String, String> values) {
    this.values = Collections.unmodifiableSortedMap(values);
  }

  /** The defaults, changed by {@code name=value} pairs with spaces between them. */
  static Settings of(String text) {
    SortedMap<String, String> values = new TreeMap<>(DEFAULTS);
    Stream.of(text.split("\\s+", -1))
        .filter(pair -> !pair.isEmpty())
        .forEach(pair -> put(values, pair));
    return new Settings(values);
  }

  private static void put(Map<String, String> values, String pair) {
    int equals = pair.indexOf('=');
    if (equals < 0
        || values.replace(pair.substring(0, equals), pair.substring(equals + 1)) == null) {
      throw new IllegalArgumentException(
          "'" + pair + "' is no setting; name=value of " + values.keySet());
    }
  }

  String text(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no setting " + name);
    }
    return value;
  }

  int count(String name) {
    return Integer.parseInt(text(name));
  }

  double number(String name) {
    return Double.parseDouble(text(name));
  }

  SortedMap<String, String> values() {
    return values;
  }
}
