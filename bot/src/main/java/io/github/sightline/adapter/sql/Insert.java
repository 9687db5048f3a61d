package io.github.sightline.adapter.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An insert statement with a bound value for each column. */
final class Insert {
  private final String table;
  private final List<String> columns;

  private Insert(String table, List<String> columns) {
    this.table = table;
    this.columns = columns;
  }

  static Insert into(String table, String... columns) {
    return new Insert(table, List.of(columns));
  }

  /** The same with more columns at the end. */
  Insert and(List<String> more) {
    List<String> all = new ArrayList<>(columns);
    all.addAll(more);
    return new Insert(table, all);
  }

  String sql() {
    return "insert into %s (%s) values (%s)"
        .formatted(
            table,
            String.join(", ", columns),
            String.join(", ", Collections.nCopies(columns.size(), "?")));
  }

  /** Inserts the row, or overwrites the one with the same key. */
  String orReplaceBy(String... key) {
    List<String> changes = new ArrayList<>();
    for (String column : columns) {
      if (!List.of(key).contains(column)) {
        changes.add(column + " = excluded." + column);
      }
    }
    return "%s on conflict (%s) do update set %s"
        .formatted(sql(), String.join(", ", key), String.join(", ", changes));
  }
}
