package io.github.sightline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sightline.chart.BarChart.Direction;
import io.github.sightline.chart.BarChart.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

class SceneTextTest {
  @Test
  void aSceneIsTheSameOnceItWasText() {
    for (Direction direction : Direction.values()) {
      Scene scene =
          new BarChart(
                  "Warnings  by <week> 👀 ",
                  List.of("W13", "two words"),
                  List.of(new Series("a b", List.of(3, 1)), new Series("c", List.of(0, 7))),
                  direction)
              .scene();
      assertThat(SceneText.parse(SceneText.of(scene))).isEqualTo(scene);
    }
  }

  @Test
  void whatIsNoSceneIsRefused() {
    for (String text : List.of("", "scene 1", "scene 1 1\nblob 1 2 3 4 5", "scene 1 1\nbox 1")) {
      assertThatThrownBy(() -> SceneText.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
