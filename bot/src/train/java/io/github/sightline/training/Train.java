package io.github.sightline.training;

import io.github.sightline.adapter.opennlp.CorpusHash;
import io.github.sightline.adapter.opennlp.ExampleFiles;
import io.github.sightline.adapter.opennlp.StanceInput;
import io.github.sightline.adapter.opennlp.TrainedHeads;
import io.github.sightline.adapter.opennlp.Vectors;
import io.github.sightline.adapter.opennlp.WordPieces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Trains the stance model: {@code Train CORPUS_FOLDER MODEL_FOLDER "name=value …"}. Run by Maven;
 * see the profile {@code train}.
 */
public final class Train {
  /** Single precision on both sides; more would be an export of something else. */
  private static final double MOST_DIFFERENCE = 1e-3;

  private final Settings settings;
  private final Corpus corpus;
  private final ModelFolder folder;

  private Train(Settings settings, Corpus corpus, ModelFolder folder) {
    this.settings = settings;
    this.corpus = corpus;
    this.folder = folder;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    Path source = Path.of(arguments[0]);
    Settings settings = Settings.of(arguments[2]);
    ModelFolder folder = new ModelFolder(Path.of(arguments[1]));
    System.out.println(settings.values());
    Train training = new Train(settings, Corpus.read(source), folder);
    String only = settings.text("only");
    switch (only) {
      case "everything" -> training.everything();
      case "heads" -> training.onlyHeads();
      case "beside" -> training.onlyBeside();
      case "hash" -> {}
      default -> throw new IllegalArgumentException("only=" + only);
    }
    folder.describe(CorpusHash.of(source), described(settings, only));
  }

  /** The settings by which this run changed the model. */
  private static SortedMap<String, String> described(Settings settings, String only) {
    SortedMap<String, String> all = new TreeMap<>(settings.values());
    all.remove("only");
    all.remove("keep");
    if (only.equals("heads")) {
      all.keySet().retainAll(Set.of("heads", "l2"));
    }
    return only.equals("hash") || only.equals("beside") ? new TreeMap<>() : all;
  }

  private void everything() throws IOException {
    Base base = Base.load(settings.text("base"));
    Examples.Split split = split(base.vocabulary());
    Bert bert = new Bert(start(base).tensors(), Questions.COUNT, settings.count("seed"));
    Export export;
    try (Workers workers = new Workers(settings.count("threads"))) {
      Trainer trainer = new Trainer(bert, settings, workers);
      trainer.train(
          split.learned(),
          epoch -> {
            report(epoch, trainer, split.heldOut());
            keep(base, bert);
          });
      export = new Export(base, bert);
      check(export, trainer, split.heldOut());
    }
    heads(new ModelFolder.Model(export.eightBits(), base.vocabulary()), split);
  }

  private OnnxFile start(Base base) throws IOException {
    String start = settings.text("start");
    return start.equals("none") ? base.model() : OnnxFile.parse(Files.readAllBytes(Path.of(start)));
  }

  private void keep(Base base, Bert bert) {
    String keep = settings.text("keep");
    if (keep.equals("none")) {
      return;
    }
    try {
      Files.write(Path.of(keep), new Export(base, bert).floats());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void onlyHeads() throws IOException {
    ModelFolder.Model model = folder.read();
    heads(model, split(model.vocabulary()));
  }

  private void onlyBeside() throws IOException {
    ModelFolder.Model model = folder.read();
    beside(model, new Vectors(model.onnx()));
  }

  private Examples.Split split(List<String> vocabulary) {
    StanceInput input = new StanceInput(new WordPieces(vocabulary));
    Examples.Split split = new Examples(input).of(corpus).limited(settings.count("limit"));
    System.out.printf(
        Locale.ROOT,
        "%d sequences to learn (mean %.0f tokens, %d messages), %d held out, %d of others%n",
        split.learned().size(),
        Example.meanLength(split.learned()),
        Example.answers(split.learned()).size(),
        split.heldOut().size(),
        split.ofOthers().size());
    return split;
  }

  private static void report(int epoch, Trainer trainer, List<Example> heldOut) {
    float[][] p = trainer.logits(heldOut);
    for (float[] row : p) {
      for (int q = 0; q < row.length; q++) {
        row[q] = (float) Curves.sigmoid(row[q]);
      }
    }
    Pieces whole = Pieces.joined(Example.answers(heldOut), p);
    report("epoch " + epoch + ", thresholds .5", whole, Thresholds.halves());
  }

  private static void report(String name, Pieces whole, float[] thresholds) {
    Scores scores = Scores.of(whole.answers(), whole.numbers(), thresholds);
    double mean = scores.mean(Questions.CANDIDATE);
    System.out.printf(Locale.ROOT, "== held out, %s; candidates' mean F1 %.4f%n", name, mean);
    System.out.print(scores);
  }

  /** The exported model must say what the trained one says. */
  private static void check(Export export, Trainer trainer, List<Example> heldOut) {
    List<Example> some = heldOut.subList(0, Math.min(100, heldOut.size()));
    float[][] logits = trainer.logits(some);
    byte[] onnx = export.floats();
    OutputLayer output = OutputLayer.of(onnx);
    List<float[]> vectors = new Vectors(onnx).of(some.stream().map(Example::input).toList());
    double greatest = 0;
    for (int i = 0; i < logits.length; i++) {
      for (int q = 0; q < logits[i].length; q++) {
        double difference = Math.abs(output.logit(q, vectors.get(i)) - logits[i][q]);
        greatest = Math.max(greatest, difference);
      }
    }
    System.out.printf(Locale.ROOT, "greatest difference to onnxruntime: %.2e%n", greatest);
    if (!(greatest < MOST_DIFFERENCE)) {
      throw new IllegalStateException("the exported model is not the trained one");
    }
  }

  /** Makes heads for a finished encoder, chooses thresholds, writes the model. */
  private void heads(ModelFolder.Model model, Examples.Split split) throws IOException {
    Vectors vectors = new Vectors(model.onnx());
    String kind = settings.text("heads");
    TrainedHeads heads =
        switch (kind) {
          case "joint" -> joint(OutputLayer.of(model.onnx()), vectors, split.ofOthers());
          case "quasi-newton" -> quasiNewton(vectors, split.learned());
          default -> throw new IllegalArgumentException("heads=" + kind);
        };
    // By the 8-bit model and the heads themselves: this is what the bot will see.
    Pieces ofOthers = read(split.ofOthers(), vectors, heads);
    float[] thresholds = Thresholds.best(ofOthers.answers(), ofOthers.numbers());
    report("other authors, 8 bits, own thresholds", ofOthers, thresholds);
    report("8 bits, own thresholds", read(split.heldOut(), vectors, heads), thresholds);
    folder.write(model, heads, thresholds);
    beside(model, vectors);
  }

  private static Pieces read(List<Example> examples, Vectors vectors, TrainedHeads heads) {
    float[][] p =
        vectors.of(examples.stream().map(Example::input).toList()).stream()
            .map(heads::probabilities)
            .toArray(float[][]::new);
    return Pieces.joined(Example.answers(examples), p);
  }

  /** What the bot needs beside the heads: the gate before them, and examples to show. */
  private void beside(ModelFolder.Model model, Vectors vectors) throws IOException {
    StanceInput input = new StanceInput(new WordPieces(model.vocabulary()));
    HeardAlone heard = new HeardAlone(input, vectors, OutputLayer.of(model.onnx()));
    folder.write(new GateTraining(corpus, heard, settings.number("gateL2")).train());
    Examples examples = new Examples(input);
    ExampleFiles.write(
        folder.folder(),
        ShownExamples.of(
            corpus,
            examples,
            (conversation, piece) ->
                vectors.of(conversation.stream().map(Example::input).toList()).get(piece)));
  }

  /** The network's own output, calibrated on authors of whom it learned nothing. */
  private static TrainedHeads joint(OutputLayer output, Vectors vectors, List<Example> ofOthers) {
    float[][] logits =
        vectors.of(ofOthers.stream().map(Example::input).toList()).stream()
            .map(output::logits)
            .toArray(float[][]::new);
    Pieces whole = Pieces.joined(Example.answers(ofOthers), logits);
    OutputLayer calibrated = Calibration.of(whole.answers(), whole.numbers()).apply(output);
    return TrainedHeads.ofOutputLayer(Questions.ALL, calibrated.weight(), calibrated.bias());
  }

  private TrainedHeads quasiNewton(Vectors vectors, List<Example> examples) throws IOException {
    return TrainedHeads.byQuasiNewton(
        Questions.ALL,
        vectors.of(examples.stream().map(Example::input).toList()),
        Example.answers(examples).stream().map(Answers::values).toList(),
        settings.number("l2"));
  }
}
