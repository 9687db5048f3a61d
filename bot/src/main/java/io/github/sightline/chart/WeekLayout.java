package io.github.sightline.chart;

import io.github.sightline.chart.Scene.Anchor;
import io.github.sightline.chart.Scene.Glyph;
import io.github.sightline.chart.Scene.Icon;
import io.github.sightline.chart.Scene.Label;
import io.github.sightline.chart.Scene.Look;
import io.github.sightline.chart.Scene.Panel;
import io.github.sightline.chart.Scene.Rule;
import io.github.sightline.chart.Scene.Shape;
import io.github.sightline.chart.Scene.Tone;
import io.github.sightline.chart.WeekPicture.Visit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where each day, hour and interview of a week goes. */
final class WeekLayout {
  static final double WIDTH = 960;
  private static final double EDGE = 16;
  private static final double HOURS = 48;
  private static final double TOP = 92;
  private static final double HOUR = 68;
  private static final double FOOT = 48;
  private static final int FIRST_HOUR = 9;
  private static final int LAST_HOUR = 17;
  private static final double LEGEND_LINE = 28;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  private final WeekPicture week;
  private final List<LocalDate> days;
  private final int from;
  private final int to;
  private final List<Shape> shapes = new ArrayList<>();

  private WeekLayout(WeekPicture week) {
    this.week = week;
    this.days = week.days().stream().filter(day -> isShown(week, day)).toList();
    this.from =
        week.visits().stream()
            .mapToInt(visit -> visit.start().getHour())
            .reduce(FIRST_HOUR, Math::min);
    this.to =
        week.visits().stream()
            .mapToInt(visit -> (int) Math.ceil(endHour(visit)))
            .reduce(LAST_HOUR, Math::max);
  }

  static Scene of(WeekPicture week) {
    return new WeekLayout(week).scene();
  }

  /** Weekends are shown where something takes place on them, or where there is nothing else. */
  private static boolean isShown(WeekPicture week, LocalDate day) {
    return !isWeekend(day)
        || !week.on(day).isEmpty()
        || week.days().stream().allMatch(WeekLayout::isWeekend);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** Hours since the midnight on which its day began; what lasts longer is cut there. */
  private static double endHour(Visit visit) {
    return visit.end().toLocalDate().isAfter(visit.start().toLocalDate())
        ? 24
        : visit.end().getHour() + visit.end().getMinute() / 60.0;
  }

  private static double startHour(Visit visit) {
    return visit.start().getHour() + visit.start().getMinute() / 60.0;
  }

  private double column() {
    return (WIDTH - 2 * EDGE - HOURS) / days.size();
  }

  private double x(int day) {
    return EDGE + HOURS + day * column();
  }

  private double y(double hour) {
    return TOP + (hour - from) * HOUR;
  }

  private Scene scene() {
    shapes.add(new Label(EDGE, 30, week.title(), Anchor.START, Look.TITLE));
    shapes.add(new Label(EDGE, 50, "Times in " + week.clock(), Anchor.START, Look.PLAIN));
    grid();
    for (int i = 0; i < days.size(); i++) {
      day(i);
    }
    if (week.isEmpty()) {
      double middle = (x(0) + x(days.size())) / 2;
      shapes.add(
          new Label(
              middle, y((from + to) / 2.0) - 10, WeekPicture.NOTHING, Anchor.MIDDLE, Look.BOLD));
    }
    legend();
    return new Scene(WIDTH, y(to) + FOOT, shapes);
  }

  private void grid() {
    for (int hour = from; hour <= to; hour++) {
      shapes.add(new Rule(x(0), y(hour), x(days.size()), y(hour)));
      String clock = String.format(Locale.ROOT, "%02d:00", hour);
      shapes.add(new Label(x(0) - 8, y(hour) + 4, clock, Anchor.END, Look.SMALL));
    }
    for (int i = 0; i <= days.size(); i++) {
      shapes.add(new Rule(x(i), TOP, x(i), y(to)));
    }
  }

  private void day(int i) {
    String name = DAY.format(days.get(i));
    Lanes lanes = Lanes.of(week.on(days.get(i)).stream().map(this::stretch).toList());
    shapes.add(new Label(x(i) + column() / 2, TOP - 10, name, Anchor.MIDDLE, Look.BOLD));
    if (lanes.left() > 0) {
      String more = "+" + lanes.left() + " more";
      shapes.add(new Label(x(i) + column() / 2, TOP - 26, more, Anchor.MIDDLE, Look.SMALL));
    }
    for (Lanes.Placed placed : lanes.placed()) {
      double width = (column() - 4) / placed.of();
      double x = x(i) + 2 + placed.lane() * width;
      Lanes.Stretch at = placed.stretch();
      shapes.addAll(
          VisitBox.of(at.visit(), x + 1, at.top() + 1, width - 2, at.bottom() - at.top() - 2));
    }
  }

  private Lanes.Stretch stretch(Visit visit) {
    double top = y(startHour(visit));
    double bottom = Math.max(y(endHour(visit)), top + VisitBox.LOWEST);
    double below = Math.max(0, bottom - y(to));
    return new Lanes.Stretch(visit, top - below, bottom - below);
  }

  private void legend() {
    double y = y(to) + LEGEND_LINE;
    double x = x(0);
    x = sample(x, y, new Panel(x, y - 12, 16, 15, Tone.CONFIRMED, false), "confirmed");
    x = sample(x, y, new Panel(x, y - 12, 16, 15, Tone.PROPOSED, false), "not confirmed");
    x = sample(x, y, new Panel(x, y - 12, 16, 15, Tone.OVER, false), "over");
    x = sample(x, y, new Panel(x, y - 12, 16, 15, Tone.CONFIRMED, true), "two at the same time");
    for (Glyph glyph : VisitBox.ways()) {
      x = sample(x, y, new Icon(x + 2, y - 10, glyph), VisitBox.word(glyph));
    }
  }

  private double sample(double x, double y, Shape sample, String word) {
    shapes.add(sample);
    shapes.add(new Label(x + 22, y, word, Anchor.START, Look.SMALL));
    return x + 22 + TextWidth.of(word, Look.SMALL) + 16;
  }
}
