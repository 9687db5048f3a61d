package io.github.sightline.training;

/**
 * The rate of each step: rises to the full one while warming up, then falls to none.
 *
 * @param steps how many in all
 * @param warm how many of them to warm up
 */
record Schedule(int steps, int warm, double rate) {
  double at(int step) {
    return rate * (step < warm ? (step + 1.0) / warm : (steps - step) / (double) (steps - warm));
  }
}
