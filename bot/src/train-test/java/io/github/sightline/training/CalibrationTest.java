package io.github.sightline.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a calibrated probability promises: to be right that often. */
class CalibrationTest {
  private static final int REFUSAL = Questions.of("video-refusal");
  private static final int ACCEPT = Questions.of("video-accept");

  @Test
  void logitsThatAreFarTooSureAreCalmedDown() {
    List<Answers> answers = new ArrayList<>();
    float[][] logits = new float[2000][Questions.COUNT];
    for (int i = 0; i < logits.length; i++) {
      boolean yes = i < 200;
      boolean wrong = i % 10 == 0;
      answers.add(Answers.of(true, yes ? List.of("video-refusal") : List.of()));
      logits[i][REFUSAL] = yes == wrong ? -14 : 14;
    }
    Calibration fit = Calibration.of(answers, logits);
    // Of 200 that say yes so loudly 180 are too, and 180 others that are not say so as well.
    assertThat(probability(fit, REFUSAL, 14)).isCloseTo(0.5, within(0.05));
    assertThat(probability(fit, REFUSAL, -14)).isCloseTo(20 / 1640.0, within(0.01));
  }

  @Test
  void whatIsCalibratedAlreadyStaysAsItIs() {
    List<Answers> answers = new ArrayList<>();
    float[][] logits = new float[1000][Questions.COUNT];
    for (int i = 0; i < logits.length; i++) {
      answers.add(Answers.of(true, i % 4 == 0 ? List.of("video-accept") : List.of()));
      logits[i][ACCEPT] = (float) Math.log(1 / 3.0);
    }
    Calibration fit = Calibration.of(answers, logits);
    assertThat(fit.slopes()[ACCEPT]).isCloseTo(1, within(0.001));
    assertThat(fit.shifts()[ACCEPT]).isCloseTo(0, within(0.001));
  }

  private static double probability(Calibration fit, int question, double logit) {
    return Curves.sigmoid(fit.slopes()[question] * logit + fit.shifts()[question]);
  }
}
