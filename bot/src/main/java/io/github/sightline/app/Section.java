package io.github.sightline.app;

import io.github.sightline.engine.EditDistance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * One mapping of a YAML file, read key by key. Problems are collected with their lines instead of
 * thrown, so that a person sees all of them at once; {@link #close} reports the keys nobody read.
 */
final class Section {
  private final String file;
  private final String path;
  private final int line;
  private final Map<String, NodeTuple> entries = new HashMap<>();
  private final Set<String> known = new TreeSet<>();
  private final List<Section> children = new ArrayList<>();
  private final List<Problem> problems;

  private Section(String file, String path, @Nullable Node node, int line, List<Problem> problems) {
    this.file = file;
    this.path = path;
    this.line = line;
    this.problems = problems;
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(this::enter);
    } else if (node != null && !isEmpty(node)) {
      report(node, (path.isEmpty() ? "the file" : path) + " must hold keys, as in 'key: value'");
    }
  }

  /** The whole file; an empty one gives every default. */
  static Section root(String file, @Nullable Node node, List<Problem> problems) {
    return new Section(file, "", node, 1, problems);
  }

  private void enter(NodeTuple tuple) {
    String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (entries.put(key, tuple) != null) {
      report(tuple.getKeyNode(), dotted(key) + " stands here twice; keep one");
    }
  }

  /** The mapping below a key; empty where it is left out. */
  Section section(String key) {
    known.add(key);
    NodeTuple tuple = entries.get(key);
    Node value = tuple == null ? null : tuple.getValueNode();
    Section child =
        new Section(file, dotted(key), value, value == null ? line : lineOf(value), problems);
    children.add(child);
    return child;
  }

  /**
   * The value of a key.
   *
   * @param parse text to value; throws IllegalArgumentException with what is expected
   */
  <T> T value(String key, T otherwise, Function<String, T> parse) {
    known.add(key);
    NodeTuple tuple = entries.get(key);
    if (tuple == null) {
      return otherwise;
    }
    if (!(tuple.getValueNode() instanceof ScalarNode scalar)) {
      report(tuple.getKeyNode(), dotted(key) + " must be a single value");
      return otherwise;
    }
    try {
      return parse.apply(scalar.getValue().strip());
    } catch (IllegalArgumentException e) {
      report(scalar, "%s: '%s' is no %s".formatted(dotted(key), scalar.getValue(), e.getMessage()));
      return otherwise;
    }
  }

  /** The keys that stand here, in no order that matters, sorted. */
  Set<String> keys() {
    return new TreeSet<>(entries.keySet());
  }

  /** Reports a problem that concerns the section as a whole. */
  void report(String text) {
    problems.add(new Problem(file + ":" + line, path + ": " + text));
  }

  private void report(Node node, String text) {
    problems.add(new Problem(file + ":" + lineOf(node), text));
  }

  /** Reports every key that was never asked for, here and below. */
  void close() {
    entries.forEach(
        (key, tuple) -> {
          if (!known.contains(key)) {
            report(tuple.getKeyNode(), "unknown key " + dotted(key) + suggestion(key));
          }
        });
    children.forEach(Section::close);
  }

  private String suggestion(String key) {
    return EditDistance.nearest(key, known)
        .map(k -> "; did you mean " + dotted(k) + "?")
        .orElse("; known here: " + String.join(", ", known));
  }

  private String dotted(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  private static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().isEmpty();
  }
}
