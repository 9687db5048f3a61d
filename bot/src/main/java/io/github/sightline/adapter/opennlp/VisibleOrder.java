package io.github.sightline.adapter.opennlp;

import java.util.ArrayDeque;
import java.util.Deque;

/** Undoes direction overrides: letters typed backwards that a reader's screen turns round again. */
final class VisibleOrder {
  // As deep as Unicode's algorithm goes would let a hostile message be turned round again and
  // again.
  private static final int DEEPEST = 20;

  private final Deque<Stretch> open = new ArrayDeque<>();

  private record Stretch(StringBuilder text, boolean leftwards) {}

  private VisibleOrder() {
    open.push(new Stretch(new StringBuilder(), false));
  }

  /** The text as it is seen, without the marks of direction. */
  static String of(String text) {
    if (text.indexOf('\u202E') < 0) {
      return text;
    }
    VisibleOrder order = new VisibleOrder();
    text.chars().forEach(c -> order.add((char) c));
    order.closeAll();
    return order.open.element().text.toString();
  }

  private void add(char c) {
    switch (c) {
      case '\u202E' -> begin(true);
      case '\u202A', '\u202B', '\u202D', '\u2066', '\u2067', '\u2068' -> begin(false);
      case '\u202C', '\u2069' -> end();
      case '\n' -> {
        closeAll();
        open.element().text.append(c);
      }
      default -> open.element().text.append(c);
    }
  }

  private void begin(boolean leftwards) {
    if (open.size() < DEEPEST) {
      open.push(new Stretch(new StringBuilder(), leftwards));
    }
  }

  private void end() {
    if (open.size() > 1) {
      Stretch inner = open.pop();
      Stretch outer = open.element();
      outer.text.append(inner.leftwards == outer.leftwards ? inner.text : inner.text.reverse());
    }
  }

  private void closeAll() {
    while (open.size() > 1) {
      end();
    }
  }
}
