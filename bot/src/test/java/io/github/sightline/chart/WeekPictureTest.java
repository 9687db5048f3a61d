package io.github.sightline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chart.Scene.Label;
import io.github.sightline.chart.Scene.Panel;
import io.github.sightline.chart.WeekPicture.How;
import io.github.sightline.chart.WeekPicture.State;
import io.github.sightline.chart.WeekPicture.Visit;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeekPictureTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final FontRenderContext FONTS = new FontRenderContext(null, true, true);

  private static Visit visit(int day, String from, String to, String who, How how, State state) {
    return visit(day, from, to, who, how, state, false);
  }

  private static Visit visit(
      int day, String from, String to, String who, How how, State state, boolean clash) {
    LocalDate on = MONDAY.plusDays(day);
    return new Visit(
        LocalDateTime.parse(on + "T" + from),
        LocalDateTime.parse((to.compareTo(from) > 0 ? on : on.plusDays(1)) + "T" + to),
        who,
        how,
        state,
        clash);
  }

  static WeekPicture week(Visit... visits) {
    return new WeekPicture(
        "Interviews from 2 March to 8 March",
        "London",
        IntStream.range(0, 7).mapToObj(MONDAY::plusDays).toList(),
        List.of(visits));
  }

  static final WeekPicture SAMPLE =
      week(
          visit(0, "09:30", "10:15", "Irene Solís", How.VIDEO, State.HELD),
          visit(0, "15:00", "15:45", "Sam Okafor", How.PHONE, State.NOT_HELD),
          visit(1, "10:00", "11:00", "Jonas Weber", How.VIDEO, State.CONFIRMED, true),
          visit(1, "10:30", "11:30", "Lea Moreau", How.ONSITE, State.CONFIRMED, true),
          visit(1, "14:00", "14:30", "Yuki Tanaka", How.TEXT, State.PROPOSED),
          visit(2, "11:00", "12:30", "Amir Haddad", How.PHONE, State.CONFIRMED),
          visit(3, "15:00", "16:00", "Giulia Conti-Brambilla", How.VIDEO, State.PROPOSED),
          visit(3, "16:00", "16:15", "Kestrel", How.OPEN, State.PROPOSED),
          visit(4, "09:00", "10:00", "Zoë Müller", How.VIDEO, State.CONFIRMED));

  @Test
  void thePictureOfTheDocsIsWhatIsPainted() throws IOException {
    // After a wanted change: run once with -Dpictures.update=true.
    Path docs = Path.of("docs", "agenda.svg");
    if (Boolean.getBoolean("pictures.update")) {
      Files.writeString(docs, SvgChart.file(SAMPLE));
    }
    assertThat(Files.readString(docs)).isEqualTo(SvgChart.file(SAMPLE));
  }

  @Test
  void itsWordsSayAllThatItShows() {
    assertThat(SAMPLE.words())
        .startsWith(
            "Interviews from 2 March to 8 March, times in London. Monday 2 March: 09:30–10:15 Irene"
                + " Solís, video, held; 15:00–15:45 Sam Okafor, phone, not held. Tuesday 3 March:"
                + " 10:00–11:00 Jonas Weber, video, confirmed, at the same time as another;");
  }

  @Test
  void aWeekWithoutInterviewsSaysSo() {
    assertThat(texts(week().scene())).contains("Nothing is arranged in these days");
    assertThat(week().words()).endsWith("Nothing is arranged in these days.");
    assertThat(texts(SAMPLE.scene())).doesNotContain("Nothing is arranged in these days");
  }

  @Test
  void weekendsAreShownWhereSomethingTakesPlaceOnThem() {
    assertThat(texts(SAMPLE.scene())).contains("Fri 6 Mar").doesNotContain("Sat 7 Mar");
    Visit saturday = visit(5, "10:00", "11:00", "A", How.VIDEO, State.CONFIRMED);
    assertThat(texts(week(saturday).scene())).contains("Sat 7 Mar").doesNotContain("Sun 8 Mar");
  }

  @Test
  void hoursReachAsFarAsTheInterviews() {
    Visit late = visit(0, "06:00", "07:00", "A", How.VIDEO, State.CONFIRMED);
    Visit night = visit(1, "23:30", "00:30", "B", How.VIDEO, State.CONFIRMED);
    assertThat(texts(week(late, night).scene())).contains("06:00", "24:00");
    assertThat(texts(week().scene())).contains("09:00", "17:00").doesNotContain("08:00", "18:00");
  }

  @Test
  void noStateAndNoClashIsToldByColourAlone() {
    List<Panel> boxes = panels(SAMPLE.scene());
    assertThat(boxes).extracting(Panel::tone).contains(Scene.Tone.values());
    assertThat(boxes.stream().filter(Panel::heavy).count())
        .as("two, and the legend's")
        .isEqualTo(3);
    assertThat(texts(SAMPLE.scene())).contains("confirmed", "not confirmed", "held", "not held");
  }

  @Test
  void nothingOverlapsWhateverTakesPlace() {
    check(SAMPLE.scene());
    check(week().scene());
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      List<Visit> visits = new ArrayList<>();
      int count = random.nextInt(25);
      for (int n = 0; n < count; n++) {
        int start = random.nextInt(24 * 12 - 1) * 5;
        LocalDateTime from = MONDAY.atStartOfDay().plusDays(random.nextInt(7)).plusMinutes(start);
        visits.add(
            new Visit(
                from,
                from.plusMinutes(5 + random.nextInt(36) * 5L),
                "WWWMM Wolfeschlegelsteinhausen 李小龍".substring(random.nextInt(30)),
                List.of(How.values()).get(random.nextInt(5)),
                List.of(State.values()).get(random.nextInt(4)),
                random.nextBoolean()));
      }
      check(week(visits.toArray(Visit[]::new)).scene());
    }
  }

  /** With the letters of this machine's own font. */
  private static void check(Scene scene) {
    List<Rectangle2D> words = new ArrayList<>();
    for (Label label : labels(scene)) {
      Rectangle2D at = bounds(label);
      assertThat(at.getMinX()).isGreaterThanOrEqualTo(0);
      assertThat(at.getMaxX()).as(label.text()).isLessThanOrEqualTo(scene.width());
      assertThat(words).as(label.text()).noneMatch(other -> other.intersects(at));
      words.add(at);
    }
    List<Panel> boxes = panels(scene);
    for (int i = 0; i < boxes.size(); i++) {
      Rectangle2D box = rectangle(boxes.get(i));
      assertThat(box.getMaxY()).isLessThanOrEqualTo(scene.height());
      assertThat(boxes.subList(i + 1, boxes.size()))
          .noneMatch(other -> rectangle(other).intersects(box));
      words.stream()
          .filter(box::intersects)
          .forEach(w -> assertThat(grown(box).contains(w)).as("no word leaves its box").isTrue());
    }
  }

  private static Rectangle2D bounds(Label label) {
    int size = label.look().size();
    Font font = new Font(Font.SANS_SERIF, label.look().isBold() ? Font.BOLD : Font.PLAIN, size);
    double width = font.getStringBounds(label.text(), FONTS).getWidth();
    double x =
        switch (label.anchor()) {
          case START -> label.x();
          case MIDDLE -> label.x() - width / 2;
          case END -> label.x() - width;
        };
    return new Rectangle2D.Double(x, label.y() - size + 2, width, size);
  }

  private static Rectangle2D rectangle(Panel panel) {
    return new Rectangle2D.Double(panel.x(), panel.y(), panel.width(), panel.height());
  }

  /** By what numbers lose on their way. */
  private static Rectangle2D grown(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() - 0.01, box.getY() - 0.01, box.getWidth() + 0.02, box.getHeight() + 0.02);
  }

  private static List<String> texts(Scene scene) {
    return labels(scene).stream().map(Label::text).toList();
  }

  private static List<Label> labels(Scene scene) {
    return scene.shapes().stream().filter(Label.class::isInstance).map(Label.class::cast).toList();
  }

  private static List<Panel> panels(Scene scene) {
    return scene.shapes().stream().filter(Panel.class::isInstance).map(Panel.class::cast).toList();
  }

  @Test
  void itIsTheSameOnceItWasText() {
    assertThat(SceneText.parse(SceneText.of(SAMPLE.scene()))).isEqualTo(SAMPLE.scene());
  }
}
