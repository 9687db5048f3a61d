package io.github.sightline.summary;

import io.github.sightline.chart.BarChart;
import io.github.sightline.chart.BarChart.Direction;
import io.github.sightline.chart.BarChart.Series;
import io.github.sightline.interview.Mode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How people agreed to meet, and how they met. */
final class FormatsBlock {
  private FormatsBlock() {}

  static Optional<Block> of(Facts facts) {
    Map<Mode, Integer> agreed = facts.interviews().agreed();
    Map<Mode, Integer> held = facts.interviews().held();
    List<Mode> modes =
        Arrays.stream(Mode.values())
            .filter(mode -> agreed.containsKey(mode) || held.containsKey(mode))
            .toList();
    if (modes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Block(
            "Ways to meet",
            List.of("Format", "Agreed", "Held"),
            modes.stream().map(mode -> row(mode, agreed, held)).toList(),
            List.of(),
            new BarChart(
                "Ways to meet, as agreed",
                modes.stream().map(Words::mode).toList(),
                List.of(new Series("agreed", modes.stream().map(m -> of(agreed, m)).toList())),
                Direction.LYING)));
  }

  private static List<String> row(Mode mode, Map<Mode, Integer> agreed, Map<Mode, Integer> held) {
    return List.of(
        Words.mode(mode), Integer.toString(of(agreed, mode)), Integer.toString(of(held, mode)));
  }

  private static int of(Map<Mode, Integer> counts, Mode mode) {
    return counts.getOrDefault(mode, 0);
  }
}
