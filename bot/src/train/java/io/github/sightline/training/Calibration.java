package io.github.sightline.training;

import java.util.List;

/**
 * Platt scaling: for each question a slope and a shift of its logit after which a probability says
 * how often yes is right. Fitted on messages that were not trained on. Never compared.
 */
@SuppressWarnings("ArrayRecordComponent")
record Calibration(double[] slopes, double[] shifts) {
  private static final int STEPS = 50;

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
    double a = 1;
    double b = 0;
    for (int step = 0; step < STEPS; step++) {
      double ga = PRIOR * (a - 1);
      double gb = PRIOR * b;
      double haa = PRIOR;
      double hab = 0;
      double hbb = PRIOR;
      for (int i = 0; i < logits.length; i++) {
        float answer = answers.get(i).values()[q];
        if (Float.isNaN(answer)) {
          continue;
        }
        double x = logits[i][q];
        double p = Curves.sigmoid(a * x + b);
        double w = p * (1 - p);
        ga += (p - answer) * x;
        gb += p - answer;
        haa += w * x * x;
        hab += w * x;
        hbb += w;
      }
      double determinant = haa * hbb - hab * hab;
      a -= (ga * hbb - gb * hab) / determinant;
      b -= (gb * haa - ga * hab) / determinant;
    }
    // A slope that turns answers round would only fit noise.
    slopes[q] = Double.isFinite(a) && a > 0.1 ? a : 1;
    shifts[q] = Double.isFinite(b) && a > 0.1 ? b : 0;
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
