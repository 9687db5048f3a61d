package io.github.sightline.training;

import java.util.List;

/**
 * The cross entropy of yes-or-no answers, summed over the questions, averaged over the messages.
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
    for (int s = 0; s < logits.length; s++) {
      for (int q = 0; q < logits[s].length; q++) {
        double answer = answers.get(s).values()[q];
        if (Double.isNaN(answer)) {
          logits[s][q] = 0;
          continue;
        }
        double x = logits[s][q];
        double surprise = StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
        loss += (Math.max(x, 0) - x * answer + surprise) / batch;
        logits[s][q] = (float) ((Curves.sigmoid(x) - answer) / batch);
      }
    }
    return loss;
  }
}
