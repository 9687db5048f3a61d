package io.github.sightline.summary;

import java.util.ArrayList;
import java.util.List;

/** A summary for a terminal: headline first, tables in columns, a bar for each week. */
public final class SummaryText {
  private static final int WIDEST = 52;
  private static final int BAR = 24;

  private SummaryText() {}

  /** Lines without line ends. */
  public static List<String> of(Summary summary) {
    List<String> lines = new ArrayList<>();
    lines.add(printable(summary.headline()));
    lines.add(printable(summary.title()));
    for (Block block : summary.blocks()) {
      lines.add("");
      lines.add(block.heading());
      table(block, lines);
      block.notes().forEach(note -> lines.add("  " + printable(note)));
    }
    return lines;
  }

  private static void table(Block block, List<String> lines) {
    List<List<String>> rows = new ArrayList<>();
    if (!block.columns().isEmpty()) {
      rows.add(block.columns());
    }
    rows.addAll(block.rows());
    int[] widths = widths(block);
    boolean[] numbers = numbers(block);
    for (int i = 0; i < rows.size(); i++) {
      String bar = i == 0 ? "" : bar(block, i - 1);
      lines.add(("  " + row(rows.get(i), widths, numbers) + bar).stripTrailing());
    }
  }

  private static int[] widths(Block block) {
    int[] widths = new int[block.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      int cells =
          block.rows().stream().mapToInt(row -> cell(row.get(column)).length()).max().orElse(0);
      widths[i] = Math.max(block.columns().get(i).length(), cells);
    }
    return widths;
  }

  /** Which columns hold nothing but numbers. */
  private static boolean[] numbers(Block block) {
    boolean[] numbers = new boolean[block.columns().size()];
    for (int i = 0; i < numbers.length; i++) {
      int column = i;
      numbers[i] = block.rows().stream().allMatch(row -> isNumber(row.get(column)));
    }
    return numbers;
  }

  private static String row(List<String> cells, int[] widths, boolean[] numbers) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      // The last column may be as long as it likes.
      String text = i == cells.size() - 1 ? printable(cells.get(i)) : cell(cells.get(i));
      String space = " ".repeat(Math.max(0, widths[i] - text.length()));
      line.append(numbers[i] ? space + text : text + space).append("  ");
    }
    return line.toString();
  }

  private static boolean isNumber(String text) {
    return text.matches("\\d+( %)?|–");
  }

  /** Long words of people would push the columns apart. */
  private static String cell(String text) {
    String plain = printable(text);
    return plain.length() <= WIDEST ? plain : plain.substring(0, WIDEST - 1) + "…";
  }

  private static String bar(Block block, int row) {
    if (block.chart() == null) {
      return "";
    }
    int longest = block.chart().longest();
    int total = block.chart().total(row);
    int length = longest <= BAR ? total : Math.round((float) BAR * total / longest);
    return "█".repeat(length);
  }

  /** Words of other people without control characters, which a terminal would obey. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
  }
}
