package io.github.sightline.app;

import io.github.sightline.app.Calibration.Bin;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was said against what was right, drawn as SVG. It brings its own light ground, because a
 * page shows it without telling it whether it is dark, and tells nothing by colour alone.
 */
final class ReliabilityPlot {
  private static final int LEFT = 66;
  private static final int BOTTOM = 346;
  private static final int SIDE = 320;

  // The picture apart from the code that fills it.
  @SuppressWarnings("InlineFormatString")
  private static final String FRAME =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 416 420" width="416" height="420" role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="12" fill="#222222">
      <title id="title">How sure the bot was, and how often it was right</title>
      <desc id="desc">%s</desc>
      <rect x="0.5" y="0.5" width="415" height="419" rx="6" fill="#ffffff" stroke="#8a8a8a"/>
      <g stroke="#dddddd">
      %s</g>
      <g text-anchor="middle">
      %s</g>
      <rect x="66" y="26" width="320" height="320" fill="none" stroke="#555555"/>
      <line x1="66" y1="346" x2="386" y2="26" stroke="#555555" stroke-width="1.5" stroke-dasharray="6 4"/>
      <text transform="translate(110 292) rotate(-45)">right as often as said</text>
      <polyline points="%s" fill="none" stroke="#0072b2" stroke-width="2"/>
      <g fill="#0072b2">
      %s</g>
      <g text-anchor="middle" font-weight="bold" stroke="#ffffff" stroke-width="3" paint-order="stroke">
      %s</g>
      <text x="226" y="384" text-anchor="middle" font-size="13">said: mean probability of the labels in a bin</text>
      <text x="226" y="404" text-anchor="middle">the number at a dot: how many labels it stands for</text>
      <text transform="translate(20 186) rotate(-90)" text-anchor="middle" font-size="13">right: share that people gave as well</text>
      </svg>
      """;

  private final List<Bin> bins;

  /** A plot of those bins that hold anything. */
  ReliabilityPlot(List<Bin> bins) {
    this.bins = bins.stream().filter(bin -> bin.count() > 0).toList();
  }

  /** The whole file. */
  String svg() {
    return String.format(
        Locale.ROOT,
        FRAME,
        description(),
        grid(),
        ticks(),
        bins.stream().map(ReliabilityPlot::point).collect(Collectors.joining(" ")),
        bins.stream().map(ReliabilityPlot::dot).collect(Collectors.joining()),
        bins.stream().map(ReliabilityPlot::number).collect(Collectors.joining()));
  }

  private String description() {
    return bins.isEmpty()
        ? "No label was read."
        : bins.stream()
            .map(
                bin ->
                    String.format(
                        Locale.ROOT,
                        "%s: said %.2f, right %.2f, labels %d.",
                        bin.range(),
                        bin.said(),
                        bin.right(),
                        bin.count()))
            .collect(Collectors.joining(" "));
  }

  private static String grid() {
    StringBuilder lines = new StringBuilder();
    for (int tenth = 2; tenth < 10; tenth += 2) {
      lines.append(
          String.format(
              Locale.ROOT, "<path d=\"M%.1f 26V346M66 %.1fH386\"/>\n", x(tenth), y(tenth)));
    }
    return lines.toString();
  }

  private static String ticks() {
    StringBuilder words = new StringBuilder();
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      words.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%.1f\" y=\"363\">%3$.1f</text><text x=\"50\" y=\"%.1f\">%3$.1f</text>\n",
              x(tenth),
              y(tenth) + 4,
              tenth / 10.0));
    }
    return words.toString();
  }

  private static String point(Bin bin) {
    return String.format(Locale.ROOT, "%.1f,%.1f", x(10 * bin.said()), y(10 * bin.right()));
  }

  private static String dot(Bin bin) {
    return String.format(
        Locale.ROOT,
        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\"/>\n",
        x(10 * bin.said()),
        y(10 * bin.right()));
  }

  /** Below its dot, where the line rarely is; above it where the axis would be hit. */
  private static String number(Bin bin) {
    double below = y(10 * bin.right()) + 20;
    return String.format(
        Locale.ROOT,
        "<text x=\"%.1f\" y=\"%.1f\">%d</text>\n",
        x(10 * bin.said()),
        below < BOTTOM ? below : below - 30,
        bin.count());
  }

  private static double x(double tenths) {
    return LEFT + SIDE * tenths / 10;
  }

  private static double y(double tenths) {
    return BOTTOM - SIDE * tenths / 10;
  }
}
