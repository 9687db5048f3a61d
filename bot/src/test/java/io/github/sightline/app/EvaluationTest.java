package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.warning.PolicySettings;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Floors under what the shipped model reads in conversations that it was never trained on. */
class EvaluationTest {
  @Test
  void warningsAreRightOftenEnoughOnConversationsThatTheModelNeverSaw() throws IOException {
    Evaluation evaluation = new Evaluation();
    try (Labeller labeller = new Labeller(Wiring.reader(), PolicySettings.DEFAULT)) {
      for (LabelledConversation conversation : Shipped.withGold(Shipped.EVALUATION)) {
        evaluation.add(labeller.label(conversation));
      }
    }
    System.out.println(evaluation.markdown());
    assertThat(evaluation.cautions().precision()).isGreaterThanOrEqualTo(0.85);
    assertThat(evaluation.cautions().recall()).isGreaterThanOrEqualTo(0.80);
    assertThat(evaluation.warnedThoughHeld()).isZero();
  }
}
