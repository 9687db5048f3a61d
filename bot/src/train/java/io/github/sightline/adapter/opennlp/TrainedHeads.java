package io.github.sightline.adapter.opennlp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;

/** The heads for all questions, fresh from training: to be tried out and written. */
public final class TrainedHeads {
  private final List<String> questions;
  private final List<Head> heads;
  private final String[] features = Head.names(Heads.WIDTH);

  private TrainedHeads(List<String> questions, List<Head> heads) {
    this.questions = questions;
    this.heads = heads;
  }

  /**
   * The output layer of a network as OpenNLP models: a no weighs nothing, a yes what the layer
   * says, so that OpenNLP's probability is the logistic function of the layer's logit.
   *
   * @param weight for each number of a vector, what it adds to the logit of each question
   * @param bias what stands at the beginning of each logit
   */
  public static TrainedHeads ofOutputLayer(List<String> questions, float[] weight, float[] bias) {
    List<Head> heads = new ArrayList<>();
    for (int q = 0; q < questions.size(); q++) {
      Context[] contexts = new Context[Heads.WIDTH + 1];
      for (int i = 0; i < Heads.WIDTH; i++) {
        contexts[i] = yes(weight[i * questions.size() + q]);
      }
      contexts[Heads.WIDTH] = yes(bias[q]);
      String[] outcomes = {Head.NO, Head.YES};
      heads.add(new Head(new QNModel(contexts, Head.names(Heads.WIDTH), outcomes)));
    }
    return new TrainedHeads(questions, heads);
  }

  private static Context yes(double weight) {
    return new Context(new int[] {0, 1}, new double[] {0, weight});
  }

  /**
   * Heads that OpenNLP trains on vectors.
   *
   * @param answers for each vector the answers: 1 yes, 0 no, NaN not asked
   * @param l2 how strongly large weights are held back
   */
  public static TrainedHeads byQuasiNewton(
      List<String> questions, List<float[]> vectors, List<float[]> answers, double l2)
      throws IOException {
    HeadTrainer trainer = new HeadTrainer(l2);
    List<Head> heads = new ArrayList<>();
    for (int q = 0; q < questions.size(); q++) {
      List<float[]> asked = new ArrayList<>();
      List<Boolean> answered = new ArrayList<>();
      for (int i = 0; i < vectors.size(); i++) {
        float answer = answers.get(i)[q];
        if (!Float.isNaN(answer)) {
          asked.add(vectors.get(i));
          answered.add(answer == 1);
        }
      }
      heads.add(trainer.train(questions.get(q), asked, answered));
    }
    return new TrainedHeads(questions, heads);
  }

  /** The probability of yes for each question, in their order. */
  public float[] probabilities(float[] vector) {
    float[] values = Head.values(vector);
    float[] all = new float[heads.size()];
    for (int q = 0; q < all.length; q++) {
      all[q] = (float) heads.get(q).probability(features, values);
    }
    return all;
  }

  /** Writes {@code NAME.bin} for each question. */
  public void write(Path folder) throws IOException {
    for (int q = 0; q < heads.size(); q++) {
      try (OutputStream out = Files.newOutputStream(folder.resolve(questions.get(q) + ".bin"))) {
        heads.get(q).write(out);
      }
    }
  }
}
