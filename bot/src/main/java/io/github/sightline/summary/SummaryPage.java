package io.github.sightline.summary;

import io.github.sightline.chart.SvgChart;
import io.github.sightline.chat.UserId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A summary as a page of its own: no script, nothing from elsewhere; dark where that is wanted. */
public final class SummaryPage {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; }
      h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .25rem; }
      h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
      table { border-collapse: collapse; }
      th, td { border-bottom: 1px solid #8a8a8a; padding: .3rem .6rem; text-align: left; vertical-align: top; }
      td.number, th.number { font-variant-numeric: tabular-nums; text-align: right; }
      figure { margin: 1rem 0; overflow-x: auto; }
      svg { height: auto; max-width: 100%; }
      .wide { overflow-x: auto; }
      @media print { body { max-width: none; padding: 0; } section { break-inside: avoid; } }
      """;

  private SummaryPage() {}

  /** The whole page. */
  public static String of(Summary summary) {
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <style>
    %s%s</style>
    </head>
    <body>
    <main>
    %s</main>
    </body>
    </html>
    """
        .formatted(escaped(summary.title()), STYLE, SvgChart.STYLE, body(summary, candidate -> ""));
  }

  /**
   * What stands on the page, for a page of somebody else's.
   *
   * @param link the address of a candidate's case; empty: there is none
   */
  public static String body(Summary summary, Function<UserId, String> link) {
    List<String> links =
        summary.facts().owed().stream().map(owed -> link.apply(owed.candidate())).toList();
    return "<h1>%s</h1>\n<p>%s</p>\n%s"
        .formatted(
            escaped(summary.headline()),
            escaped(summary.title()),
            summary.blocks().stream()
                .map(
                    block ->
                        block(block, block.heading().equals(OwedBlock.HEADING) ? links : List.of()))
                .collect(Collectors.joining()));
  }

  /** A block; the first cell of each row leads to the address of the same number. */
  private static String block(Block block, List<String> links) {
    String picture =
        block.chart() == null || block.chart().isEmpty()
            ? ""
            : "<figure>\n" + SvgChart.inline(block.chart()) + "</figure>\n";
    String notes =
        block.notes().stream()
            .map(note -> "<p>" + escaped(note) + "</p>\n")
            .collect(Collectors.joining());
    return "<section>\n<h2>%s</h2>\n%s%s%s</section>\n"
        .formatted(escaped(block.heading()), picture, table(block, links), notes);
  }

  private static String table(Block block, List<String> links) {
    if (block.columns().isEmpty()) {
      return "";
    }
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < block.rows().size(); i++) {
      String link = i < links.size() ? links.get(i) : "";
      rows.append("<tr>").append(cells(block.rows().get(i), link)).append("</tr>\n");
    }
    return "<div class=\"wide\"><table>\n<thead><tr>%s</tr></thead>\n<tbody>\n%s</tbody>\n</table></div>\n"
        .formatted(heads(block), rows);
  }

  private static String heads(Block block) {
    StringBuilder heads = new StringBuilder();
    for (int i = 0; i < block.columns().size(); i++) {
      int column = i;
      boolean number = block.rows().stream().allMatch(row -> isNumber(row.get(column)));
      heads
          .append(number ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">")
          .append(escaped(block.columns().get(i)))
          .append("</th>");
    }
    return heads.toString();
  }

  private static String cells(List<String> row, String link) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String text = escaped(row.get(i));
      boolean linked = i == 0 && !link.isEmpty();
      cells
          .append(isNumber(row.get(i)) ? "<td class=\"number\">" : "<td>")
          .append(linked ? "<a href=\"%s\">%s</a>".formatted(escaped(link), text) : text)
          .append("</td>");
    }
    return cells.toString();
  }

  private static boolean isNumber(String text) {
    return text.matches("\\d+( %)?|–");
  }

  /** Text as HTML text or the value of an attribute. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
