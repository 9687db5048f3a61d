package io.github.sightline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts as bars, the series of one category on top of each other.
 *
 * @param title one line
 * @param categories what the bars stand for, in order
 * @param series what a bar is made of, in order
 * @param direction whether bars stand or lie
 */
public record BarChart(
    String title, List<String> categories, List<Series> series, Direction direction)
    implements Drawing {
  public BarChart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    int length = categories.size();
    if (length == 0 || series.isEmpty() || series.stream().anyMatch(s -> s.size() != length)) {
      throw new IllegalArgumentException("every series needs a count for each category");
    }
  }

  /** Which way the bars go. */
  public enum Direction {
    /** Side by side, for what follows each other in time. */
    STANDING,
    /** Below each other, for names. */
    LYING
  }

  /** One part of each bar: a count for each category. */
  public record Series(String name, List<Integer> counts) {
    public Series {
      counts = List.copyOf(counts);
      if (counts.stream().anyMatch(count -> count < 0)) {
        throw new IllegalArgumentException("counts must not be negative: " + counts);
      }
    }

    int size() {
      return counts.size();
    }
  }

  /** All parts of the bar at that place together. */
  public int total(int category) {
    return series.stream().mapToInt(s -> s.counts().get(category)).sum();
  }

  /** The longest bar; at least 1, so that something can be divided by it. */
  public int longest() {
    return Math.max(1, IntStream.range(0, categories.size()).map(this::total).max().orElse(1));
  }

  @Override
  public Scene scene() {
    return Layout.of(this);
  }

  /** Whether there is nothing to see. */
  public boolean isEmpty() {
    return IntStream.range(0, categories.size()).allMatch(i -> total(i) == 0);
  }

  @Override
  public String words() {
    List<String> bars = new ArrayList<>();
    for (int i = 0; i < categories.size(); i++) {
      bars.add(categories.get(i) + ": " + bar(i));
    }
    return title + ". " + String.join("; ", bars) + ".";
  }

  private String bar(int category) {
    int total = total(category);
    if (total == 0 || series.size() == 1) {
      return Integer.toString(total);
    }
    return series.stream()
        .filter(s -> s.counts().get(category) > 0)
        .map(s -> s.counts().get(category) + " " + s.name())
        .collect(Collectors.joining(", "));
  }
}
