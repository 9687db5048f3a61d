package io.github.sightline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <@U012> no thanks                      | no thanks
          <@!123> and <#C1> ok                   | and ok
          see https://x.example/a?b=c now        | see link now
          use `camera.off()` there               | use code there
          ok :thumbs_up:                         | ok thumbs up
          yes <:party:12345> yes                 | yes party yes
          ｎｏ ｖｉｄｅｏ                           | no video
          """)
  void markupIsTakenOutOrSpelledOut(String typed, String clean) {
    assertThat(CleanText.of(typed)).isEqualTo(clean);
  }

  @Test
  void aLabelledLinkIsItsLabel() {
    assertThat(CleanText.of("see <https://x.example/a|my site> now")).isEqualTo("see my site now");
  }

  @Test
  void quotedLinesAreNotTheAuthorsWords() {
    assertThat(CleanText.of("> no video please\nsure, on video then"))
        .isEqualTo("sure, on video then");
    assertThat(CleanText.of("> no video please")).isEmpty();
  }

  @Test
  void codeBlocksAreOneWordEvenWhenUnclosed() {
    assertThat(CleanText.of("look:\n```if (video) refuse();\nreturn```\nok"))
        .isEqualTo("look:\n code \nok");
    assertThat(CleanText.of("look ```never closed no video")).isEqualTo("look code");
  }

  @Test
  void emojiAreSpelledOutByName() {
    assertThat(CleanText.of("👍")).isEqualTo("thumbs up sign");
    assertThat(CleanText.of("no🙅🏽")).isEqualTo("no face with no good gesture");
  }

  @Test
  void invisibleCharactersHideNothing() {
    assertThat(CleanText.of("no\u200B vi\u00ADdeo\u2060\u202E")).isEqualTo("no video");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "`", "```", "> ", ":a", "<https://", "<@", "www.", ": :", "\u202E"})
  void aHostileMessageIsReadQuickly(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    Assertions.assertThat(
            org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(2), () -> CleanText.of(text)))
        .isNotNull();
  }

  @Test
  void loneSurrogatesDoNoHarm() {
    assertThatCode(() -> CleanText.of("a\uD83D b \uDC4D c")).doesNotThrowAnyException();
  }
}
