package io.github.sightline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The page of the docs that says how well the bot reads, and its plot. */
final class DetectionPage {
  static final String BEGIN = "<!-- figures: begin -->";
  static final String END = "<!-- figures: end -->";
  private static final String PLOT = "calibration.svg";

  private final Path page;
  private final Path plot;

  private DetectionPage(Path page, Path plot) {
    this.page = page;
    this.plot = plot;
  }

  /**
   * The page in that folder.
   *
   * @throws IllegalArgumentException it is not there or has no marks; says what to do about it
   */
  static DetectionPage in(Path folder) throws IOException {
    Path page = folder.resolve("detection.md");
    if (!Files.isRegularFile(page)) {
      throw new IllegalArgumentException(
          page + " is not there: name the folder of the docs, such as --docs bot/docs");
    }
    DetectionPage found = new DetectionPage(page, folder.resolve(PLOT));
    found.around("");
    return found;
  }

  /** Puts the figures between the marks, and the plot beside the page. */
  void write(String figures, String svg) throws IOException {
    String text =
        around(figures + "\n![said against right, as in the table above](" + PLOT + ")\n");
    Files.writeString(plot, svg);
    Files.writeString(page, text);
  }

  private String around(String figures) throws IOException {
    List<String> lines = List.of(Files.readString(page).split("\n", -1));
    int begin = only(lines, BEGIN);
    int end = only(lines, END);
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "%s: put a line %s where the figures begin and one line %s where they end, once each"
              .formatted(page, BEGIN, END));
    }
    List<String> text = new ArrayList<>(lines.subList(0, begin + 1));
    text.addAll(figures.stripTrailing().lines().toList());
    text.addAll(lines.subList(end, lines.size()));
    return String.join("\n", text);
  }

  /** Where the mark stands; -1 where it does not stand exactly once. */
  private static int only(List<String> lines, String mark) {
    int[] found =
        IntStream.range(0, lines.size()).filter(i -> lines.get(i).strip().equals(mark)).toArray();
    return found.length == 1 ? found[0] : -1;
  }
}
