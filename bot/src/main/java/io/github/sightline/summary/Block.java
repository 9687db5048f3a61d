package io.github.sightline.summary;

import io.github.sightline.chart.BarChart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the summary.
 *
 * @param heading a few words
 * @param columns headings of the table; empty where there is none
 * @param rows of the table, each with a cell for each column
 * @param notes sentences below it
 * @param chart the table as a picture; null: there is none
 */
public record Block(
    String heading,
    List<String> columns,
    List<List<String>> rows,
    List<String> notes,
    @Nullable BarChart chart) {
  public Block {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
    int width = columns.size();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("every row needs a cell for each column: " + heading);
    }
  }

  /** Sentences alone. */
  static Block of(String heading, List<String> notes) {
    return new Block(heading, List.of(), List.of(), notes, null);
  }
}
