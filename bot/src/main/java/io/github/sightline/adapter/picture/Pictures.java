package io.github.sightline.adapter.picture;

import io.github.sightline.chart.BarChart;
import io.github.sightline.chart.BarChart.Direction;
import io.github.sightline.chart.BarChart.Series;
import io.github.sightline.chart.Drawing;
import io.github.sightline.chart.Scene;
import java.util.List;
import java.util.Optional;

/** Paints charts, where this Java can. Some have no fonts, some no graphics at all. */
public final class Pictures {
  private static final BarChart SAMPLE =
      new BarChart("x", List.of("a"), List.of(new Series("b", List.of(1))), Direction.STANDING);

  private Pictures() {}

  /** What keeps this Java from painting, and what helps; empty: nothing does. Never throws. */
  public static Optional<String> trouble() {
    System.setProperty("java.awt.headless", "true");
    try {
      PngChart.of(SAMPLE.scene());
      return Optional.empty();
    } catch (RuntimeException | LinkageError | InternalError e) {
      return Optional.of(
          "this Java cannot paint text (%s); summaries come without pictures. Install fontconfig"
                  .formatted(first(e))
              + " and a font, for example: apt-get install fontconfig fonts-dejavu-core; or use a"
              + " JDK that is not headless-minimal");
    }
  }

  /** What went wrong first: what is around it says nothing. */
  private static Throwable first(Throwable trouble) {
    Throwable cause = trouble;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** The drawing as the bytes of a PNG file; ask {@link #trouble} first. */
  public static byte[] png(Drawing drawing) {
    return png(drawing.scene());
  }

  /** The same of a scene. */
  public static byte[] png(Scene scene) {
    return PngChart.of(scene);
  }
}
