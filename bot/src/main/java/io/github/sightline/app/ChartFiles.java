package io.github.sightline.app;

import io.github.sightline.adapter.picture.Pictures;
import io.github.sightline.chart.BarChart;
import io.github.sightline.chart.SvgChart;
import io.github.sightline.summary.Block;
import io.github.sightline.summary.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The charts of a summary as files, named after their titles. */
final class ChartFiles {
  private ChartFiles() {}

  /** Writes them into folders that are made where there are none; null: not in this form. */
  static void write(Summary summary, @Nullable Path svg, @Nullable Path png) throws IOException {
    List<BarChart> charts =
        summary.blocks().stream().map(Block::chart).filter(Objects::nonNull).toList();
    if (svg != null) {
      Files.createDirectories(svg);
      for (BarChart chart : charts) {
        Files.writeString(svg.resolve(name(chart) + ".svg"), SvgChart.file(chart));
      }
    }
    if (png != null) {
      Files.createDirectories(png);
      for (BarChart chart : charts) {
        Files.write(png.resolve(name(chart) + ".png"), Pictures.png(chart));
      }
    }
  }

  private static String name(BarChart chart) {
    return chart.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
