package io.github.sightline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenWritingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          n0 c@ll                    | no call
          t3xt 0nly                  | text only
          v1deo vid3o vide0 v1d30    | video video video video
          c4m3ra, $kype, te1egram    | camera, skype, telegram
          v*deo c*ll                 | video call
          no c a m please            | no cam please
          v.i.d.e.o                  | video
          n o  v i d e o             | no video
          n o v i d e o c a l l s    | no video calls
          t-e-x-t only, v_i_d_e_o    | text only, video
          nooooo videooooo pleeease  | no video please
          sooooon cooool goood       | soon cool good
          nо vidео саll              | no video call
          саm off                    | cam off
          νіԁео off                  | video off
          ᴠɪᴅᴇᴏ                      | video
          𝓿𝓲𝓭𝓮𝓸 ⓥⓘⓓⓔⓞ ｖｉｄｅｏ     | video video video
          🆅🅸🅳🅴🅾 🇻🇮🇩🇪🇴              | video video
          """)
  void isRead(String typed, String seen) {
    assertThat(CleanText.of(typed)).isEqualTo(seen);
  }

  @Test
  void isReadInTheOrderThatIsSeenAndWithoutWhatIsNotSeen() {
    assertThat(CleanText.of("no \u202Eoediv\u202C ok")).isEqualTo("no video ok");
    assertThat(CleanText.of("\u202Ea \u202Doediv\u202C b")).isEqualTo("b oediv a");
    assertThat(CleanText.of("v\u0337\u0322i\u0336d\u0335e\u0338o\u0336")).isEqualTo("video");
    assertThat(CleanText.of("v\u200Bi\u2060d\u00ADe\uDB40\uDC61o\uFE0F")).isEqualTo("video");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3pm 10am 5am 2nd 4x 401k $5k 100k 1on1",
        "h264 mp4 v2 k8s i18n es6 utf8 log4j p99 gpt4 python3 ipv4 oauth2 html5 sha256 b2b ps5",
        "a b c or x y z",
        "J. R. R. and e.g. this, i.e. that, p.s. hello",
        "Привет, но видео не могу",
        "δεν θέλω βίντεο",
        "नमस्ते दुनिया",
        "café über Straße",
        "the price is 5$, call me!!! wow! win-win e-mail",
        "@m4rk a1b2-c3d4-e5f6",
        "VIII www hmm",
      })
  void ordinaryTextStaysAsItIs(String typed) {
    assertThat(CleanText.of(typed)).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'sure\\n>>> no video\\nno calls'                     | sure
          '&gt; no video\\nfine &amp; good'                     | fine & good
          'On Tue, Bob wrote:\\n> no video\\nok for me'         | ok for me
          'see below\\n--- Forwarded message ---\\nno video'    | see below
          """)
  void whatOthersWroteIsNotTheAuthors(String typed, String own) {
    assertThat(CleanText.of(typed.replace("\\n", "\n"))).isEqualTo(own);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ",
        "v.i.",
        "1a",
        "ooo ",
        "wrote:\n>",
        "\u202Ea",
        "U.",
        "Will, ",
        "a0a0a0 ",
        "v1d30 ",
        "\u0430",
        "New York ",
        "On x\n",
        "a\u0336",
        "*a",
        "Mr. ",
        "de la ",
        "\u202E\u202Ax",
        "an "
      })
  void aHostileMessageIsReadQuickly(String piece) {
    String text = piece.repeat(16_000 / piece.length());
    String read = Assertions.assertTimeout(Duration.ofSeconds(1), () -> CleanText.of(text));
    assertThat(read).isNotNull();
  }
}
