package io.github.sightline.training;

import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.adapter.transcript.LabelledFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The labelled conversations and single utterances of a folder, by file name and line.
 *
 * @param utterances cells of {@code utterances.tsv}: labels, what the team wrote before (or
 *     nothing), what the candidate wrote
 */
record Corpus(List<LabelledConversation> conversations, List<Utterance> utterances) {
  private static final String UTTERANCES = "utterances.tsv";

  /** One message of a candidate outside any conversation. */
  record Utterance(List<String> signals, String before, String text) {
    static Utterance of(String row) {
      List<String> cells = List.of(row.split("\t", -1));
      String signals = cells.get(0);
      return new Utterance(
          signals.isEmpty() ? List.of() : List.of(signals.split("\\|", -1)),
          cells.get(1),
          cells.get(2));
    }
  }

  static Corpus read(Path folder) throws IOException {
    List<LabelledConversation> conversations = new ArrayList<>();
    for (Path file : files(folder)) {
      conversations.addAll(LabelledFile.wholeWithGold(file));
    }
    return new Corpus(
        conversations,
        Files.readAllLines(folder.resolve(UTTERANCES)).stream()
            .skip(1)
            .map(Utterance::of)
            .toList());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }
}
