package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetectionPageTest {
  @Test
  void onlyWhatStandsBetweenTheMarksIsRewrittenAsOftenAsOneLikes(@TempDir Path folder)
      throws IOException {
    Path page = folder.resolve("detection.md");
    Files.writeString(
        page, "# Title\n<!-- figures: begin -->\nold\n<!-- figures: end -->\n\nRest\n");
    for (int time = 0; time < 2; time++) {
      DetectionPage.in(folder).write("new | 1\n", "<svg/>");
      assertThat(page)
          .hasContent(
              """
              # Title
              <!-- figures: begin -->
              new | 1

              ![said against right, as in the table above](calibration.svg)
              <!-- figures: end -->

              Rest
              """);
      assertThat(folder.resolve("calibration.svg")).hasContent("<svg/>");
    }
  }

  @Test
  void aPageWithoutItsMarksIsLeftAloneWithTheCure(@TempDir Path folder) throws IOException {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DetectionPage.in(folder))
        .withMessageContaining("detection.md is not there")
        .withMessageContaining("--docs bot/docs");
    Path page = folder.resolve("detection.md");
    for (String text :
        List.of(
            "none\n",
            "<!-- figures: begin -->\n",
            "<!-- figures: end -->\n<!-- figures: begin -->\n",
            "<!-- figures: begin -->\n<!-- figures: begin -->\n<!-- figures: end -->\n")) {
      Files.writeString(page, text);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DetectionPage.in(folder))
          .withMessageContaining(page.toString())
          .withMessageContaining("put a line <!-- figures: begin --> where the figures begin");
      assertThat(page).hasContent(text);
    }
    assertThat(Sightline.run("evaluate", "unread.jsonl", "--docs", folder.toString()))
        .as("before anything is measured")
        .isEqualTo(Failures.WRONG_USAGE);
  }

  @Test
  void theShippedPageHasItsMarks() throws IOException {
    assertThat(DetectionPage.in(Path.of("docs"))).isNotNull();
  }
}
