package io.github.sightline.adapter.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RefusalTest {
  @Test
  void readsAsPlaceAndReason() {
    assertThat(Refusal.at("a.jsonl", 7, "is null")).hasToString("a.jsonl:7: is null");
  }

  @Test
  void hostileNamesCannotMoveTheCursorOrTurnTheText() {
    Refusal refusal = new Refusal("a\n\u001B[2Jb\u202E:1", "x\u2028y\uD800");

    assertThat(refusal).hasToString("a??[2Jb?:1: x?y?");
  }

  @Test
  void longPartsKeepTheLineNumberAndTheBeginningOfTheReason() {
    Refusal refusal = new Refusal("x".repeat(999) + ":17", "because " + "y".repeat(999));

    assertThat(refusal.place()).hasSize(401).endsWith("x:17");
    assertThat(refusal.reason()).hasSize(401).startsWith("because y");
  }
}
