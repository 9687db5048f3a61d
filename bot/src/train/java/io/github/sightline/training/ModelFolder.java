package io.github.sightline.training;

import io.github.sightline.adapter.opennlp.CorpusHash;
import io.github.sightline.adapter.opennlp.TrainedHeads;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The folder that the bot's model stands in, as the bot reads it. */
record ModelFolder(Path folder) {
  private static final String SETTING = "training.";

  /** An encoder with the vocabulary that it reads. Never compared. */
  @SuppressWarnings("ArrayRecordComponent")
  record Model(byte[] onnx, List<String> vocabulary) {}

  Model read() throws IOException {
    return new Model(Files.readAllBytes(onnx()), Files.readAllLines(vocabulary()));
  }

  void write(Model model, TrainedHeads heads, float[] thresholds) throws IOException {
    Files.createDirectories(folder);
    Files.write(onnx(), model.onnx());
    Files.writeString(vocabulary(), lines(model.vocabulary()));
    heads.write(Files.createDirectories(folder.resolve("heads")));
    Thresholds.write(folder.resolve("thresholds.properties"), thresholds);
  }

  void write(GateTraining.Result gate) throws IOException {
    gate.besideTeam().write(folder.resolve("gate.bin"));
    gate.byItself().write(folder.resolve("gate-alone.bin"));
    Files.writeString(
        folder.resolve("gate.properties"),
        String.format(Locale.ROOT, "team=%.6f\nalone=%.6f\n", gate.team(), gate.alone()));
  }

  private Path onnx() {
    return folder.resolve("stance.onnx");
  }

  private Path vocabulary() {
    return folder.resolve("vocabulary.txt");
  }

  /** Writes what the model was made of; other lines that are there stay. */
  void describe(String corpusHash, SortedMap<String, String> settings) throws IOException {
    Path file = folder.resolve(CorpusHash.MODEL_PROPERTIES);
    Properties known = new Properties();
    if (Files.exists(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        known.load(in);
      }
    }
    settings.forEach((name, value) -> known.setProperty(SETTING + name, value));
    known.setProperty(CorpusHash.KEY, corpusHash);
    SortedMap<String, String> sorted = new TreeMap<>();
    known.stringPropertyNames().forEach(name -> sorted.put(name, known.getProperty(name)));
    Files.writeString(
        file, lines(sorted.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList()));
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
