package io.github.sightline.app;

import io.github.sightline.chat.Outgoing;
import java.util.ArrayList;
import java.util.List;

/** A card as lines for a terminal, about 100 columns wide. */
final class CardText {
  private static final int WIDTH = 96;

  private CardText() {}

  static List<String> of(Outgoing card) {
    List<String> lines = new ArrayList<>();
    lines.add("┌" + "─".repeat(WIDTH));
    wrap(lines, card.title(), "│ ", "│ ");
    for (Outgoing.Section section : card.sections()) {
      lines.add("│");
      lines.add("│ " + section.heading());
      for (Outgoing.Line line : section.lines()) {
        String text = line.quoted() ? "“" + line.text() + "”" : line.text();
        wrap(
            lines,
            printable(text),
            line.quoted() ? "│       " : "│   • ",
            line.quoted() ? "│        " : "│     ");
        if (!line.link().isEmpty()) {
          lines.add("│     " + line.link());
        }
      }
    }
    lines.add("│");
    wrap(lines, card.footer(), "│ ", "│ ");
    lines.add("└" + "─".repeat(WIDTH));
    return lines;
  }

  /** Words of other people without control characters, which a terminal would obey. */
  static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
  }

  private static void wrap(List<String> lines, String text, String first, String next) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && line.length() + word.length() + 1 > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(next);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
  }
}
