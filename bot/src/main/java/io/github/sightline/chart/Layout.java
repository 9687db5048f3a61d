package io.github.sightline.chart;

import io.github.sightline.chart.Scene.Anchor;
import io.github.sightline.chart.Scene.Box;
import io.github.sightline.chart.Scene.Label;
import io.github.sightline.chart.Scene.Look;
import io.github.sightline.chart.Scene.Paint;
import io.github.sightline.chart.Scene.Rule;
import io.github.sightline.chart.Scene.Shape;
import java.util.ArrayList;
import java.util.List;

/** Where each bar, number and name of a chart goes. */
final class Layout {
  private static final double WIDTH = 640;
  private static final double EDGE = 20;
  private static final double TOP = 74;
  private static final double STANDING_HEIGHT = 270;
  private static final double ROW = 30;
  private static final double THICK = 20;

  /** About the width of a letter; names are short, so that this is near enough. */
  private static final double LETTER = 7.4;

  /** Room for the number behind a bar. */
  private static final double NUMBER = 44;

  /** Fewer would fill the picture with a single one. */
  private static final int LEAST = 4;

  private final BarChart chart;
  private final List<Shape> shapes = new ArrayList<>();

  private Layout(BarChart chart) {
    this.chart = chart;
  }

  static Scene of(BarChart chart) {
    return new Layout(chart).scene();
  }

  private Scene scene() {
    shapes.add(new Label(EDGE, 32, chart.title(), Anchor.START, Look.TITLE));
    if (chart.series().size() > 1) {
      legend();
    }
    return chart.direction() == BarChart.Direction.STANDING ? standing() : lying();
  }

  private int longest() {
    return Math.max(LEAST, chart.longest());
  }

  private void legend() {
    double x = EDGE;
    for (int i = 0; i < chart.series().size(); i++) {
      String name = chart.series().get(i).name();
      shapes.add(new Box(x, 45, 12, 12, Paint.of(i)));
      shapes.add(new Label(x + 18, 56, name, Anchor.START, Look.PLAIN));
      x += 18 + name.length() * LETTER + 22;
    }
  }

  private Scene standing() {
    double ground = STANDING_HEIGHT - 36;
    double slot = (WIDTH - 2 * EDGE) / chart.categories().size();
    double thick = Math.min(46, slot * 0.62);
    double unit = (ground - TOP - 18) / longest();
    shapes.add(new Rule(EDGE, ground, WIDTH - EDGE, ground));
    for (int i = 0; i < chart.categories().size(); i++) {
      double middle = EDGE + slot * (i + 0.5);
      double y = ground;
      for (int s = 0; s < chart.series().size(); s++) {
        double height = unit * chart.series().get(s).counts().get(i);
        y -= height;
        bar(new Box(middle - thick / 2, y, thick, height, Paint.of(s)), s, i, height >= 17);
      }
      shapes.add(number(middle, y - 6, chart.total(i), Anchor.MIDDLE));
      boolean last = i == chart.categories().size() - 1;
      Look look = last ? Look.BOLD : Look.PLAIN;
      shapes.add(new Label(middle, ground + 20, chart.categories().get(i), Anchor.MIDDLE, look));
    }
    return new Scene(WIDTH, STANDING_HEIGHT, shapes);
  }

  private Scene lying() {
    int widest = chart.categories().stream().mapToInt(String::length).max().orElse(0);
    double left = EDGE + widest * LETTER + 14;
    double unit = (WIDTH - EDGE - NUMBER - left) / longest();
    double top = chart.series().size() > 1 ? TOP : TOP - 22;
    for (int i = 0; i < chart.categories().size(); i++) {
      double y = top + ROW * i;
      double x = left;
      shapes.add(new Label(left - 10, y + 15, chart.categories().get(i), Anchor.END, Look.PLAIN));
      for (int s = 0; s < chart.series().size(); s++) {
        double width = unit * chart.series().get(s).counts().get(i);
        bar(new Box(x, y, width, THICK, Paint.of(s)), s, i, width >= 18);
        x += width;
      }
      shapes.add(number(x + 8, y + 15, chart.total(i), Anchor.START));
    }
    double bottom = top + ROW * chart.categories().size();
    shapes.add(new Rule(left, top - 6, left, bottom - 4));
    return new Scene(WIDTH, bottom + 12, shapes);
  }

  private static Label number(double x, double y, int count, Anchor anchor) {
    return new Label(x, y, Integer.toString(count), anchor, Look.BOLD);
  }

  /** A part of a bar, with its number where the bar has several and the number fits. */
  private void bar(Box box, int series, int category, boolean fits) {
    int count = chart.series().get(series).counts().get(category);
    if (count == 0) {
      return;
    }
    shapes.add(box);
    if (fits && count != chart.total(category)) {
      double x = box.x() + box.width() / 2;
      double y = box.y() + box.height() / 2 + 4.5;
      shapes.add(new Label(x, y, Integer.toString(count), Anchor.MIDDLE, Look.on(series)));
    }
  }
}
