package io.github.sightline.training;

import java.util.List;

/** How frequent a yes is, question by question. */
final class Prior {
  private Prior() {}

  /** The logits of the frequencies; one yes and one no more than there are keep them finite. */
  static float[] logits(List<Answers> answers) {
    float[] logits = new float[Questions.COUNT];
    for (int q = 0; q < logits.length; q++) {
      double yes = 1;
      double no = 1;
      for (Answers one : answers) {
        yes += one.values()[q] == 1 ? 1 : 0;
        no += one.values()[q] == 0 ? 1 : 0;
      }
      logits[q] = (float) Math.log(yes / no);
    }
    return logits;
  }
}
