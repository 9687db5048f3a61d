package io.github.sightline.adapter.opennlp;

import io.github.sightline.stance.LanguageReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The files of a trained model on the class path: {@code stance.onnx}, {@code vocabulary.txt}, one
 * {@code heads/NAME.bin} for each threshold in {@code thresholds.properties}, the two models of the
 * gate. The languages that it reads stand in {@code model.properties}.
 */
final class ModelFiles {
  private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private final String folder;

  private ModelFiles(String folder) {
    this.folder = folder;
  }

  /** The model that is shipped with the bot. */
  static ModelFiles shipped() {
    return new ModelFiles("/model/");
  }

  OpenNlpStanceReader load(Function<Set<String>, LanguageReader> reader) {
    try {
      Classifier classifier = classifier();
      Gate gate = gate();
      return new OpenNlpStanceReader(
          reader.apply(languages()),
          gate,
          new Glimpse(gate, classifier),
          classifier,
          needs(),
          new Evidence(sentences(), classifier, examples()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The languages that the model reads, by their codes; a model that names none reads English. */
  private Set<String> languages() throws IOException {
    String codes = properties(CorpusHash.MODEL_PROPERTIES).getProperty("languages", "en");
    return Set.copyOf(List.of(codes.strip().split("[, ]+", -1)));
  }

  private Properties properties(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = open(folder + name)) {
      properties.load(in);
    }
    return properties;
  }

  private List<String> vocabulary() throws IOException {
    return new String(bytes("vocabulary.txt"), StandardCharsets.UTF_8).lines().toList();
  }

  Classifier classifier() throws IOException {
    return new Classifier(
        new StanceInput(new WordPieces(vocabulary())),
        new StanceModel(bytes("stance.onnx")),
        heads());
  }

  private Heads heads() throws IOException {
    Properties properties = properties("thresholds.properties");
    Map<String, Head> heads = new LinkedHashMap<>();
    Map<String, Heads.Bounds> bounds = new LinkedHashMap<>();
    for (String name : new TreeSet<>(properties.stringPropertyNames())) {
      bounds.put(name, Heads.Bounds.of(properties.getProperty(name)));
      try (InputStream in = open(folder + "heads/" + name + ".bin")) {
        heads.put(name, Head.read(in));
      }
    }
    return new Heads(heads, bounds);
  }

  Gate gate() throws IOException {
    Properties bounds = properties("gate.properties");
    return new Gate(
        words("gate.bin"),
        words("gate-alone.bin"),
        new Gate.Bounds(
            Double.parseDouble(bounds.getProperty("team")),
            Double.parseDouble(bounds.getProperty("alone"))));
  }

  private WordModel words(String name) throws IOException {
    try (InputStream in = open(folder + name)) {
      return WordModel.read(in);
    }
  }

  AdjustmentWords needs() throws IOException {
    try (InputStream in = open(folder + "adjustment-words.txt")) {
      return new AdjustmentWords(in);
    }
  }

  private SimilarExamples examples() throws IOException {
    try (InputStream rows = open(folder + "examples.tsv");
        InputStream vectors = open(folder + "examples.bin")) {
      return new SimilarExamples(rows, vectors);
    }
  }

  private static Sentences sentences() throws IOException {
    try (InputStream in = open(SENTENCES)) {
      return new Sentences(in);
    }
  }

  private byte[] bytes(String name) throws IOException {
    try (InputStream in = open(folder + name)) {
      return in.readAllBytes();
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = ModelFiles.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException(name + " is not on the class path");
    }
    return in;
  }
}
