package io.github.sightline.chart;

import io.github.sightline.chart.Scene.Anchor;
import io.github.sightline.chart.Scene.Glyph;
import io.github.sightline.chart.Scene.Icon;
import io.github.sightline.chart.Scene.Label;
import io.github.sightline.chart.Scene.Look;
import io.github.sightline.chart.Scene.Panel;
import io.github.sightline.chart.Scene.Shape;
import io.github.sightline.chart.Scene.Tone;
import io.github.sightline.chart.WeekPicture.How;
import io.github.sightline.chart.WeekPicture.Visit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** An interview in its box: as many of its lines as there is room for, the most needed first. */
final class VisitBox {
  /** The lowest box that holds a line, with its margins. */
  static final double LOWEST = 20;

  private static final double LINE = 15;
  private static final double INSET = 6;
  private static final double SIGN = 16;

  private final Visit visit;
  private final double x;
  private final double y;
  private final double width;
  private final List<Shape> shapes = new ArrayList<>();
  private int lines;

  private VisitBox(Visit visit, double x, double y, double width) {
    this.visit = visit;
    this.x = x;
    this.y = y;
    this.width = width;
  }

  static List<Shape> of(Visit visit, double x, double y, double width, double height) {
    VisitBox box = new VisitBox(visit, x, y, width);
    box.shapes.add(new Panel(x, y, width, height, tone(visit), visit.clash()));
    box.fill((int) ((height - 2) / LINE));
    return box.shapes;
  }

  private static Tone tone(Visit visit) {
    return switch (visit.state()) {
      case CONFIRMED -> Tone.CONFIRMED;
      case PROPOSED -> Tone.PROPOSED;
      case HELD, NOT_HELD -> Tone.OVER;
    };
  }

  private void fill(int room) {
    boolean narrow = width < TextWidth.of(visit.times(), Look.SMALL_BOLD) + 2 * INSET;
    if (room >= 4) {
      line(narrow ? visit.begins() : visit.times(), Look.SMALL_BOLD, null);
      line(visit.who(), Look.SMALL_BOLD, null);
    } else {
      line(visit.begins() + " " + visit.who(), Look.SMALL_BOLD, null);
    }
    if (room == 2) {
      line(visit.how().word() + ", " + visit.state().word(), Look.SMALL, glyph(visit.how()));
    } else if (room >= 3) {
      line(visit.how().word(), Look.SMALL, glyph(visit.how()));
      line(visit.state().word(), Look.SMALL, null);
    }
    if (visit.clash() && room >= 5) {
      line("same time", Look.SMALL, Glyph.CLASH);
    }
  }

  private void line(String text, Look look, @org.jspecify.annotations.Nullable Glyph sign) {
    double base = y + 14 + lines * LINE;
    double left = x + INSET + (sign == null ? 0 : SIGN);
    if (sign != null) {
      shapes.add(new Icon(x + INSET, base - 10, sign));
    }
    String fitting = TextWidth.cut(text, look, x + width - INSET + 2 - left);
    if (!fitting.isEmpty()) {
      shapes.add(new Label(left, base, fitting, Anchor.START, look));
    }
    lines++;
  }

  private static Glyph glyph(How how) {
    return switch (how) {
      case VIDEO -> Glyph.VIDEO;
      case PHONE -> Glyph.PHONE;
      case TEXT -> Glyph.TEXT;
      case ONSITE -> Glyph.ONSITE;
      case OPEN -> Glyph.OPEN;
    };
  }

  /** The signs of the known ways to meet. */
  static List<Glyph> ways() {
    return Arrays.stream(How.values())
        .filter(how -> how != How.OPEN)
        .map(VisitBox::glyph)
        .collect(Collectors.toList());
  }

  /** What a sign stands for. */
  static String word(Glyph glyph) {
    return Arrays.stream(How.values())
        .filter(how -> glyph(how) == glyph)
        .map(How::word)
        .findFirst()
        .orElse("");
  }
}
