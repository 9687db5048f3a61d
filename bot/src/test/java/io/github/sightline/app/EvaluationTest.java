package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.warning.PolicySettings;
import java.io.IOException;
import java.nio.file.Path;
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
    assertThat(evaluation.interviews().whole().f1()).isGreaterThanOrEqualTo(0.92);
    assertThat(evaluation.interviews().instants().f1()).isGreaterThanOrEqualTo(0.96);
  }

  @Test
  void interviewsAreFollowedInTheTalksWrittenForThem() throws IOException {
    Evaluation evaluation = new Evaluation();
    try (Labeller labeller = new Labeller(Wiring.reader(), PolicySettings.DEFAULT)) {
      for (Path file : Shipped.files(Shipped.INTERVIEWS, ".jsonl")) {
        for (LabelledConversation conversation : Shipped.withGold(file)) {
          evaluation.add(labeller.label(conversation));
        }
      }
    }
    System.out.println(evaluation.interviews().markdown());
    assertThat(evaluation.interviews().whole().gold()).isGreaterThan(70);
    assertThat(evaluation.interviews().whole().f1()).isGreaterThanOrEqualTo(0.92);
    assertThat(evaluation.interviews().instants().f1()).isGreaterThanOrEqualTo(0.96);
  }
}
