package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.sightline.adapter.picture.Pictures;
import io.github.sightline.chart.BarChart;
import io.github.sightline.chart.BarChart.Direction;
import io.github.sightline.chart.BarChart.Series;
import io.github.sightline.chat.Attachment;
import io.github.sightline.summary.PictureFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaintedFilesTest {
  private static final Attachment PICTURE =
      PictureFile.of(
          "weeks.png",
          new BarChart(
              "Weeks", List.of("W1"), List.of(new Series("a", List.of(2))), Direction.STANDING));

  @Test
  void aPictureIsPaintedFromWhatWasKeptTheSameEachTime() {
    assumeTrue(Pictures.trouble().isEmpty(), () -> Pictures.trouble().orElse(""));
    byte[] png = new PaintedFiles().bytes(PICTURE).orElseThrow();
    assertThat(png).startsWith(0x89, 'P', 'N', 'G').hasSizeLessThan(Attachment.LARGEST);
    assertThat(new PaintedFiles().bytes(PICTURE).orElseThrow()).isEqualTo(png);
  }

  @Test
  void withoutFontsThereAreWordsAloneAndFilesOfText() {
    PaintedFiles files = new PaintedFiles(() -> Optional.of("no fonts"));
    assertThat(files.bytes(PICTURE)).isEmpty();
    Attachment text = new Attachment("a.ics", "text/calendar", "words", "Zoë");
    assertThat(files.bytes(text).orElseThrow()).isEqualTo("Zoë".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsNoPictureIsLeftOut() {
    Attachment broken = new Attachment("a.png", PictureFile.TYPE, "words", "scene x");
    assertThat(new PaintedFiles(Optional::empty).bytes(broken)).isEmpty();
  }
}
