package io.github.sightline.summary;

import io.github.sightline.chart.BarChart;
import io.github.sightline.chart.BarChart.Direction;
import io.github.sightline.chart.BarChart.Series;
import io.github.sightline.signal.SignalKind;
import io.github.sightline.warning.Level;
import io.github.sightline.warning.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Warnings and signals, week by week. */
final class WarningsBlock {
  private WarningsBlock() {}

  static Optional<Block> of(Facts facts) {
    List<WeekFigures> weeks = facts.weeks();
    return Optional.of(
        new Block(
            "Warnings and signals",
            List.of("Week", "Caution", "High", "Signals"),
            weeks.stream().map(WarningsBlock::row).toList(),
            notes(facts.thisWeek()),
            chart(weeks)));
  }

  private static List<String> row(WeekFigures week) {
    return List.of(
        week.week().toString(),
        Integer.toString(week.of(Level.CAUTION)),
        Integer.toString(week.of(Level.HIGH)),
        Integer.toString(week.signalCount()));
  }

  private static BarChart chart(List<WeekFigures> weeks) {
    return new BarChart(
        "Warnings by week",
        weeks.stream().map(w -> String.format(Locale.ROOT, "W%02d", w.week().number())).toList(),
        List.of(series("caution", weeks, Level.CAUTION), series("high", weeks, Level.HIGH)),
        Direction.STANDING);
  }

  private static Series series(String name, List<WeekFigures> weeks, Level level) {
    return new Series(name, weeks.stream().map(week -> week.of(level)).toList());
  }

  private static List<String> notes(WeekFigures week) {
    String signals =
        week.signals().entrySet().stream()
            .filter(entry -> RuleFigures.isRule(entry.getKey()))
            .sorted(
                Map.Entry.<SignalKind, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(entry -> Wording.of(entry.getKey()).step() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return signals.isEmpty()
        ? List.of("No signal this week.")
        : List.of("Signals of the week: " + signals + ".");
  }
}
