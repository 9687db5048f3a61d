package io.github.sightline.app;

import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.adapter.transcript.LabelledFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The conversations that stand in the repository. */
final class Shipped {
  static final Path TRANSCRIPTS = Path.of("..", "transcripts");
  static final Path EVALUATION = TRANSCRIPTS.resolve("evaluation").resolve("conversations.jsonl");
  static final Path STORIES = TRANSCRIPTS.resolve("stories");
  static final Path INTERVIEWS = TRANSCRIPTS.resolve("interviews");
  static final Path CORPUS = TRANSCRIPTS.resolve("corpus");

  private Shipped() {}

  /** The conversations of a file with their labels; fails where a line is refused. */
  static List<LabelledConversation> withGold(Path file) throws IOException {
    return LabelledFile.wholeWithGold(file);
  }

  /** Files of a folder, by name. */
  static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** All conversations of the corpus, by file and line. */
  static List<LabelledConversation> corpus() throws IOException {
    List<LabelledConversation> all = new ArrayList<>();
    for (Path file : files(CORPUS, ".jsonl")) {
      all.addAll(withGold(file));
    }
    return all;
  }
}
