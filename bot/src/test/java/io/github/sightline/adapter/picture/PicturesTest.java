package io.github.sightline.adapter.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.sightline.chart.BarChart;
import io.github.sightline.chart.BarChart.Direction;
import io.github.sightline.chart.BarChart.Series;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Bars are painted as long as their counts are, where this Java can paint. */
class PicturesTest {
  private static final int FIRST = 0xffe69f00;
  private static final int SECOND = 0xff0072b2;

  private static Map<Integer, Integer> pixels(int first, int second) throws IOException {
    Optional<String> trouble = Pictures.trouble();
    assumeTrue(trouble.isEmpty(), () -> trouble.orElse(""));
    BarChart chart =
        new BarChart(
            "Warnings",
            List.of("W1", "W2"),
            List.of(
                new Series("caution", List.of(first, 8)), new Series("high", List.of(second, 0))),
            Direction.STANDING);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(Pictures.png(chart)));
    assertThat(image.getWidth()).isEqualTo(1280);
    Map<Integer, Integer> pixels = new HashMap<>();
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 150; y < image.getHeight(); y++) {
        pixels.merge(image.getRGB(x, y), 1, Integer::sum);
      }
    }
    return pixels;
  }

  private static double growth(
      Map<Integer, Integer> small, Map<Integer, Integer> large, int colour) {
    return (double) count(large, colour) / count(small, colour);
  }

  private static int count(Map<Integer, Integer> pixels, int colour) {
    Integer count = pixels.get(colour);
    return count == null ? 0 : count;
  }

  @Test
  void barsGrowWithTheirCounts() throws IOException {
    Map<Integer, Integer> small = pixels(2, 1);
    Map<Integer, Integer> large = pixels(2, 4);
    assertThat(small).containsKey(SECOND);
    assertThat(growth(small, large, SECOND)).isBetween(3.2, 4.8);
    assertThat(growth(small, large, FIRST)).isBetween(0.9, 1.1);
    assertThat(pixels(2, 0)).doesNotContainKey(SECOND);
  }
}
