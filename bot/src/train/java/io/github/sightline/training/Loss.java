package io.github.sightline.training;

import java.util.List;

/**
 * The cross entropy of yes-or-no answers, summed over the questions, averaged over the messages. Of
 * a long message only the piece that says yes most strongly is taught to say it.
 */
final class Loss {
  private Loss() {}

  /**
   * The part of a batch's loss that falls on these messages.
   *
   * @param logits the answers of the model; overwritten by the slopes of the loss there
   * @param batch how many messages the whole batch has
   */
  static double slopes(List<Answers> answers, float[][] logits, int batch) {
    double loss = 0;
    for (int from = 0; from < logits.length; from = Pieces.end(answers, from)) {
      int end = Pieces.end(answers, from);
      float[] known = answers.get(from).values();
      for (int q = 0; q < known.length; q++) {
        int taught = known[q] == 1 ? highest(logits, q, from, end) : -1;
        for (int piece = from; piece < end; piece++) {
          boolean silent = Float.isNaN(known[q]) || (taught >= 0 && piece != taught);
          loss += silent ? silence(logits[piece], q) : slope(logits[piece], q, known[q], batch);
        }
      }
    }
    return loss;
  }

  private static int highest(float[][] logits, int question, int from, int end) {
    int highest = from;
    for (int piece = from + 1; piece < end; piece++) {
      highest = logits[piece][question] > logits[highest][question] ? piece : highest;
    }
    return highest;
  }

  private static double silence(float[] logits, int question) {
    logits[question] = 0;
    return 0;
  }

  private static double slope(float[] logits, int question, float answer, int batch) {
    double x = logits[question];
    double surprise = StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
    logits[question] = (float) ((Curves.sigmoid(x) - answer) / batch);
    return (Math.max(x, 0) - x * answer + surprise) / batch;
  }
}
