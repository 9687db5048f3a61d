package io.github.sightline.adapter.lingua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.sightline.stance.Language;
import io.github.sightline.stance.LanguageReader;
import io.github.sightline.stance.LanguageReader.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinguaLanguageReaderTest {
  private static final Path MESSAGES = Path.of("src", "test", "resources", "languages");
  private static final Path REAL_CHAT =
      Path.of("..", "..", "shared", "data", "real-chat", "docker.jsonl");
  private static final LanguageReader READER = new LinguaLanguageReader(Set.of("en"));

  /** The messages of a file; a line break in one stands as backslash and n. */
  private static List<String> messages(String language) throws IOException {
    return Files.readAllLines(MESSAGES.resolve(language + ".txt")).stream()
        .map(line -> line.replace("\\n", "\n"))
        .toList();
  }

  private static List<String> takenForForeign(List<String> messages) {
    return messages.stream().filter(m -> READER.of(m) instanceof Answer.Other).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cs", "de", "es", "fr", "id", "it", "nl", "pl", "pt", "ro", "ru", "sv", "tr", "zh"
      })
  void hardlyAnyMessageOfAnotherLanguageIsTakenForEnglish(String language) throws IOException {
    List<String> all = messages(language);
    List<String> missed = new ArrayList<>(all);
    missed.removeAll(takenForForeign(all));
    assertThat(all).hasSizeGreaterThanOrEqualTo(60);
    assertThat(missed).hasSizeLessThanOrEqualTo(all.size() / 50);
  }

  /** Twelve languages; written after the word lists were finished, and never looked at for them. */
  @Test
  void messagesThatTheWordListsWereNotMadeForAreToldApartToo() throws IOException {
    List<String> all = messages("unseen");
    assertThat(takenForForeign(all)).hasSizeGreaterThanOrEqualTo(all.size() * 95 / 100);
  }

  @Test
  void noEnglishMessageIsTakenForForeignHoweverItIsWritten() throws IOException {
    assertThat(messages("en")).hasSizeGreaterThanOrEqualTo(400);
    assertThat(takenForForeign(messages("en"))).isEmpty();
  }

  @Test
  void inRealChatNoMoreThanOneMessageOfAThousandIsTakenForForeign() throws IOException {
    boolean there = Files.exists(REAL_CHAT);
    if (!there) {
      System.err.println("SKIPPED: " + REAL_CHAT + " is not there; real chat was not measured");
    }
    assumeThat(there).isTrue();
    List<String> all = new ArrayList<>();
    for (String line : Files.readAllLines(REAL_CHAT)) {
      for (JsonNode message : new ObjectMapper().readTree(line).get("messages")) {
        all.add(message.get("text").asText());
      }
    }
    // Russian, Chinese and Bulgarian messages among them are right: they are told by their letters.
    List<String> latin =
        takenForForeign(all).stream()
            .filter(m -> Scripts.of(Prose.pieces(m)).isEmpty())
            .peek(m -> System.out.println("taken for foreign: " + m))
            .toList();
    assertThat(latin).hasSizeLessThanOrEqualTo(all.size() / 1000);
  }

  @ParameterizedTest
  @CsvSource({
    "ru, у меня сейчас нет камеры",
    "uk, у мене зараз немає камери і мікрофона",
    "bg, нямам камера в момента съжалявам",
    "ko, 지금은 카메라가 없어요",
    "ja, 今はカメラがありません",
    "zh, 我现在没有摄像头",
    "hi, मेरे पास अभी कैमरा नहीं है",
    "ar, ليس لدي كاميرا الآن",
    "fa, من الان دوربین ندارم ولی گوشی هست",
    "he, אין לי מצלמה כרגע",
    "th, ตอนนี้ฉันไม่มีกล้อง",
    "el, δεν έχω κάμερα τώρα",
    "vi, hiện tại tôi không có máy quay",
    "es, no tengo ninguna cámara ahora mismo",
  })
  void theLanguageIsNamed(String code, String text) {
    assertThat(READER.of(text)).isEqualTo(new Answer.Other(new Language(code)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ok", "no", "sí, gracias", "Jürgen Müller", "docker ps", "😀", "", ">"})
  void fewWordsTellNoLanguage(String text) {
    assertThat(READER.of(text)).isEqualTo(new Answer.TooLittle());
  }

  @Test
  void whatIsQuotedOrPastedIsNotTheAuthorsLanguage() {
    String spanish = "no tengo ninguna cámara ahora mismo";
    assertThat(READER.of("> " + spanish)).isEqualTo(new Answer.TooLittle());
    assertThat(READER.of("```" + spanish + "```")).isEqualTo(new Answer.TooLittle());
    assertThat(READER.of("he said `" + spanish + "`")).isEqualTo(new Answer.TooLittle());
    assertThat(READER.of("> I see\n" + spanish)).isInstanceOf(Answer.Other.class);
  }

  @Test
  void aLanguageIsReadOnceAModelReadsIt() {
    LanguageReader both = new LinguaLanguageReader(Set.of("en", "es", "ru"));
    assertThat(both.of("no tengo ninguna cámara ahora mismo")).isEqualTo(new Answer.Read());
    assertThat(both.of("у меня сейчас нет камеры")).isEqualTo(new Answer.Read());
    assertThat(both.of("I have no camera at the moment")).isEqualTo(new Answer.Read());
    assertThat(both.of("ich habe gerade leider keine Kamera hier"))
        .isEqualTo(new Answer.Other(new Language("de")));
  }
}
