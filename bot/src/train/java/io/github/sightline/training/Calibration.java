package io.github.sightline.training;

import java.util.List;

/**
 * Platt scaling: for each question a slope and a shift of its logit after which a probability says
 * how often yes is right. Fitted on messages that were not trained on. Never compared.
 */
@SuppressWarnings("ArrayRecordComponent")
record Calibration(double[] slopes, double[] shifts) {
  private static final int STEPS = 50;
  private static final int HALVES = 30;

  /** How strongly a fit on few examples is held at doing nothing: as if that many agreed. */
  private static final double PRIOR = 5;

  /** The fit for all questions. */
  static Calibration of(List<Answers> answers, float[][] logits) {
    int questions = Questions.COUNT;
    Calibration fit = new Calibration(new double[questions], new double[questions]);
    for (int q = 0; q < questions; q++) {
      fit.fit(q, answers, logits);
    }
    return fit;
  }

  /** Newton steps on the cross entropy, with a parabola around slope 1 and shift 0. */
  private void fit(int q, List<Answers> answers, float[][] logits) {
    Fit best = new Fit(1, 0);
    double cost = best.cost(q, answers, logits);
    for (int step = 0; step < STEPS; step++) {
      Fit ahead = best.step(q, answers, logits);
      // A whole step overshoots where the logits are far too sure: half of it, then, and so on.
      for (int half = 0; half < HALVES && !(ahead.cost(q, answers, logits) < cost); half++) {
        ahead = ahead.halfWayTo(best);
      }
      double reached = ahead.cost(q, answers, logits);
      if (!(reached < cost)) {
        break;
      }
      best = ahead;
      cost = reached;
    }
    // A slope that turns answers round would only fit noise.
    slopes[q] = best.slope > 0.1 ? best.slope : 1;
    shifts[q] = best.slope > 0.1 ? best.shift : 0;
  }

  private record Fit(double slope, double shift) {
    Fit halfWayTo(Fit other) {
      return new Fit((slope + other.slope) / 2, (shift + other.shift) / 2);
    }

    /** What a fit wants to have small. */
    double cost(int q, List<Answers> answers, float[][] logits) {
      double cost = PRIOR / 2 * ((slope - 1) * (slope - 1) + shift * shift);
      for (int i = 0; i < logits.length; i++) {
        float answer = answers.get(i).values()[q];
        if (!Float.isNaN(answer)) {
          double z = slope * logits[i][q] + shift;
          cost += Math.max(z, 0) - answer * z + StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
        }
      }
      return cost;
    }

    /** Where the parabola that fits the cost here has its lowest point. */
    Fit step(int q, List<Answers> answers, float[][] logits) {
      double ga = PRIOR * (slope - 1);
      double gb = PRIOR * shift;
      double haa = PRIOR;
      double hab = 0;
      double hbb = PRIOR;
      for (int i = 0; i < logits.length; i++) {
        float answer = answers.get(i).values()[q];
        if (Float.isNaN(answer)) {
          continue;
        }
        double x = logits[i][q];
        double p = Curves.sigmoid(slope * x + shift);
        double w = p * (1 - p);
        ga += (p - answer) * x;
        gb += p - answer;
        haa += w * x * x;
        hab += w * x;
        hbb += w;
      }
      double determinant = haa * hbb - hab * hab;
      return new Fit(
          slope - (ga * hbb - gb * hab) / determinant, shift - (gb * haa - ga * hab) / determinant);
    }
  }

  /** The same output layer with the scaling worked into its numbers. */
  OutputLayer apply(OutputLayer output) {
    float[] weight = output.weight().clone();
    float[] bias = output.bias().clone();
    for (int i = 0; i < weight.length; i++) {
      weight[i] *= (float) slopes[i % bias.length];
    }
    for (int q = 0; q < bias.length; q++) {
      bias[q] = (float) (bias[q] * slopes[q] + shifts[q]);
    }
    return new OutputLayer(weight, bias);
  }
}
