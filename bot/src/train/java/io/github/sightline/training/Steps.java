package io.github.sightline.training;

import java.util.Locale;

/** The log of the steps: loss, its running mean, length of the gradient, time. */
final class Steps {
  private static final int EVERY = 20;

  private final int count;
  private final long began = System.nanoTime();
  private double running;

  Steps(int count) {
    this.count = count;
  }

  void step(int step, double loss, double gradient) {
    running = step == 0 ? loss : 0.98 * running + 0.02 * loss;
    if (step % EVERY == 0 || step == count - 1) {
      System.out.printf(
          Locale.ROOT,
          "step %d/%d loss %.6f mean %.4f gradient %.3f %.0f s%n",
          step + 1,
          count,
          loss,
          running,
          gradient,
          (System.nanoTime() - began) / 1e9);
    }
  }
}
