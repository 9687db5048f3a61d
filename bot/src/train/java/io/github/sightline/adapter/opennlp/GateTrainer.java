package io.github.sightline.adapter.opennlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains the {@link Gate} on whether messages say anything about how to meet. */
public final class GateTrainer {
  private static final int ROUNDS = 60;

  /** A message's own words, whose it is, and whether it says anything. */
  public record Example(String text, boolean ofTeam, boolean says) {}

  private GateTrainer() {}

  /** A model of a gate. */
  public static final class Trained {
    private final WordModel words;

    private Trained(QNModel model) {
      this.words = new WordModel(model);
    }

    /** The probability that the message says anything, 0 to 1. */
    public double probability(Example example) {
      return words.probability(CleanText.of(example.text()), example.ofTeam());
    }

    /** The sentence of the message that it likeliest says anything in. */
    public String mostTelling(Example example) {
      return words.mostTelling(CleanText.of(example.text()), example.ofTeam()).text();
    }

    /** Writes it. */
    public void write(Path file) throws IOException {
      try (var out = Files.newOutputStream(file)) {
        words.write(out);
      }
    }
  }

  /** Trains on the examples. */
  public static Trained train(List<Example> examples, double l2) throws IOException {
    Event[] events =
        examples.stream()
            .map(
                e ->
                    new Event(
                        e.says() ? WordModel.YES : WordModel.NO,
                        GateWords.of(CleanText.of(e.text()), e.ofTeam())))
            .toArray(Event[]::new);
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 3);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, l2);
    parameters.put(QNTrainer.THREADS_PARAM, 1);
    OnePassDataIndexer indexer = new OnePassDataIndexer();
    indexer.init(parameters, Map.of());
    indexer.index(ObjectStreamUtils.createObjectStream(events));
    QNTrainer trainer = new QNTrainer(parameters);
    trainer.init(parameters, Map.of());
    return new Trained(trainer.trainModel(ROUNDS, indexer));
  }
}
