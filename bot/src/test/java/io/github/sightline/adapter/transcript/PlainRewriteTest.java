package io.github.sightline.adapter.transcript;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.adapter.transcript.PlainTranscript.BotLine;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class PlainRewriteTest {
  private static final String TEXT =
      """
      # t
      2026-03-03 09:00  a (candidate): one
      > old one
      // why
      > old two

      2026-03-03 09:01  a (candidate): two
          more

      2026-03-03 09:02  a (candidate): three""";

  private static String rewritten(String text, Map<Integer, List<String>> said) {
    return PlainTranscript.parse("t.txt", text).withBotLines(said);
  }

  @Test
  void newLinesTakeThePlacesOfOldOnes() {
    assertThat(rewritten(TEXT, Map.of(1, List.of("new one", "new two", "new three"))))
        .isEqualTo(TEXT.replace("old one", "new one").replace("old two", "new two\n> new three"));
  }

  @Test
  void withoutAnOldLineTheyFollowTheEvent() {
    assertThat(rewritten(TEXT, Map.of(2, List.of("two!"), 3, List.of("three!", ""))))
        .isEqualTo(
            TEXT.replace("> old one\n", "")
                    .replace("> old two\n", "")
                    .replace("more\n", "more\n> two!\n")
                + "\n> three!\n>");
  }

  @Test
  void whatIsNoLongerSaidGoes() {
    assertThat(rewritten(TEXT, Map.of()))
        .isEqualTo(TEXT.replace("> old one\n", "").replace("> old two\n", ""));
  }

  @Test
  void windowsLineBreaksStay() {
    String windows = TEXT.replace("\n", "\r\n");

    assertThat(rewritten(windows, Map.of(3, List.of("x"))))
        .isEqualTo(windows.replace("> old one\r\n", "").replace("> old two\r\n", "") + "\r\n> x");
  }

  @Property(tries = 500)
  void theSameLinesGiveTheSameBytes(@ForAll("texts") String text) {
    PlainTranscript transcript = PlainTranscript.parse("t.txt", text);

    assertThat(transcript.withBotLines(byEvent(transcript))).isEqualTo(text);
  }

  @Property(tries = 500)
  void whatIsPutInIsReadBack(@ForAll("clean") String text, @ForAll("said") List<String> said) {
    PlainTranscript transcript = PlainTranscript.parse("t.txt", text);
    int last = transcript.events().size();
    Map<Integer, List<String>> put = last == 0 ? Map.of() : Map.of(last, said);

    PlainTranscript again = PlainTranscript.parse("t.txt", transcript.withBotLines(put));

    assertThat(byEvent(again)).isEqualTo(said.isEmpty() ? Map.of() : put);
    assertThat(again.events()).isEqualTo(transcript.events());
  }

  private static Map<Integer, List<String>> byEvent(PlainTranscript transcript) {
    return transcript.botLines().stream()
        .collect(groupingBy(BotLine::after, mapping(BotLine::text, toList())));
  }

  @Provide
  Arbitrary<List<String>> said() {
    return Arbitraries.of("caution", "", "> quoted", "  spaced ").list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> line =
        Arbitraries.of(
            "# title",
            "zone: UTC",
            "",
            "   ",
            "    more",
            "// note",
            "> bot",
            ">",
            ">no bot",
            "2026-03-03 09:00  a (candidate): one",
            "2026-03-03 09:00  b (other): ",
            "2026-03-03 09:00  a (candidate) edits 1: 1",
            "2026-03-03 09:00  b (other) deletes 1",
            "rubbish");
    Arbitrary<String> broken = Arbitraries.of("\n", "\r\n");
    Arbitrary<String> last = Arbitraries.of("", "> bot", "    end", "\r");
    return line.flatMap(l -> broken.map(b -> l + b))
        .list()
        .ofMaxSize(15)
        .flatMap(lines -> last.map(l -> String.join("", lines) + l));
  }

  /** Texts of which every line can be used. */
  @Provide
  Arbitrary<String> clean() {
    return Arbitraries.of(
            "\n",
            "// note\n",
            "> bot\n",
            "2026-03-03 09:00  a (candidate): one\n",
            "2026-03-03 09:00  b (other): two\n\n    more\n")
        .list()
        .ofMaxSize(15)
        .map(lines -> String.join("", lines));
  }
}
