package io.github.sightline.summary;

import java.util.ArrayList;
import java.util.List;

/** A table as sentences, for places without tables: in the words of its picture, or row by row. */
final class CardLines {
  private CardLines() {}

  static List<String> of(Block block) {
    if (block.chart() != null) {
      return List.of(block.chart().words());
    }
    return block.rows().stream().map(row -> line(block.columns(), row)).toList();
  }

  /** "2026-W20: caution 1, high 0, signals 3"; cells that say nothing are left out. */
  private static String line(List<String> columns, List<String> row) {
    List<String> parts = new ArrayList<>();
    for (int i = 1; i < row.size(); i++) {
      if (!row.get(i).equals("–")) {
        parts.add(columns.get(i).toLowerCase(java.util.Locale.ENGLISH) + " " + row.get(i));
      }
    }
    return row.get(0) + ": " + String.join(", ", parts);
  }
}
