package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.stance.StanceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every story of interviews through the whole bot, the real model included: what it says to whom
 * and when is compared exactly. {@code -Dstories.update=true} writes it anew; the diff is what is
 * reviewed.
 */
class InterviewStoriesTest {
  private static final Path STORIES = Path.of("..", "transcripts", "interviews", "stories");
  private static final StanceReader READER = Wiring.reader();

  @TestFactory
  List<DynamicTest> theBotSaysExactlyWhatStandsInTheStory() throws IOException {
    return Shipped.files(STORIES, ".txt").stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> play(file)))
        .toList();
  }

  private static void play(Path file) throws IOException {
    String text = Files.readString(file);
    String told = new InterviewStory(file.toString(), text).told(READER);
    if (Boolean.getBoolean("stories.update")) {
      Files.writeString(file, told);
    }
    assertThat(told).isEqualTo(text);
  }

  @Test
  void nothingThatAllReadSaysHowItWentOrWhatItMeans() throws IOException {
    for (Path file : Shipped.files(STORIES, ".txt")) {
      assertThat(Files.readAllLines(file))
          .filteredOn(line -> line.contains("to all:"))
          .isNotEmpty()
          .noneMatch(
              line ->
                  line.matches(
                      "(?i).*(warning|signal|caution|adjust|did not come|no-show|took place).*"));
    }
  }
}
