package io.github.sightline.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the answers of a batch teach, above all for messages that are read in pieces. */
class LossTest {
  private static final int REFUSAL = Questions.of("video-refusal");

  @Test
  void onlyThePieceThatSaysYesMostIsTaughtToSayIt() {
    Answers yes = Answers.of(true, List.of("video-refusal"));
    float[][] logits = logits(-1, 0.5f, -3);
    Loss.slopes(List.of(yes, yes, yes), logits, 3);
    assertThat(logits[0][REFUSAL]).isZero();
    assertThat(logits[1][REFUSAL]).isNegative();
    assertThat(logits[2][REFUSAL]).isZero();
  }

  @Test
  void everyPieceIsTaughtToSayNo() {
    Answers no = Answers.of(true, List.of());
    float[][] logits = logits(-1, 0.5f);
    Loss.slopes(List.of(no, no), logits, 2);
    assertThat(logits[0][REFUSAL]).isPositive();
    assertThat(logits[1][REFUSAL]).isPositive();
  }

  @Test
  void twoMessagesThatSayTheSameAreBothTaught() {
    float[][] logits = logits(-1, 0.5f);
    List<String> says = List.of("video-refusal");
    Loss.slopes(List.of(Answers.of(true, says), Answers.of(true, says)), logits, 2);
    assertThat(logits[0][REFUSAL]).isNegative();
    assertThat(logits[1][REFUSAL]).isNegative();
  }

  @Test
  void whatOnePieceSaysTheMessageSays() {
    Answers first = Answers.of(true, List.of());
    Answers second = Answers.of(true, List.of("video-refusal"));
    Pieces whole = Pieces.joined(List.of(first, second, second), logits(1, -2, 3));
    assertThat(whole.answers()).containsExactly(first, second);
    assertThat(whole.numbers()[0][REFUSAL]).isEqualTo(1);
    assertThat(whole.numbers()[1][REFUSAL]).isEqualTo(3);
  }

  private static float[][] logits(float... ofPieces) {
    float[][] all = new float[ofPieces.length][Questions.COUNT];
    for (int i = 0; i < ofPieces.length; i++) {
      all[i][REFUSAL] = ofPieces[i];
    }
    return all;
  }
}
