package io.github.sightline.warning;

import static io.github.sightline.signal.SignalKind.ACCOMMODATION;
import static io.github.sightline.signal.SignalKind.OFF_PLATFORM;
import static io.github.sightline.signal.SignalKind.TEXT_ONLY;
import static io.github.sightline.signal.SignalKind.VIDEO_REFUSAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Audience;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.interview.FormatLedger;
import io.github.sightline.signal.SignalKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseCardTest {
  private static final Audience.Staff STAFF =
      new Audience.Staff(new ChannelId("test", "team", "staff"));
  private static final List<String> VERDICTS =
      List.of(
          "fake",
          "fraud",
          "suspicious",
          "liar",
          "lying",
          "impostor",
          "north korea",
          "dprk",
          "scam",
          "criminal",
          "nationality",
          "accent",
          "foreign",
          "verified");

  private final Story story = new Story();

  private Outgoing card() {
    Assessment assessment = new WarningPolicy(PolicySettings.DEFAULT).assess(story.signals());
    return new CaseCard(PolicySettings.DEFAULT)
        .render("card:1", STAFF, "Mara", assessment, new FormatLedger(List.of()), ToRead.NOTHING);
  }

  private static String ownWords(Outgoing card) {
    return Stream.concat(
            Stream.of(card.title(), card.footer()),
            card.sections().stream()
                .flatMap(s -> s.lines().stream())
                .filter(l -> !l.quoted())
                .map(Outgoing.Line::text))
        .collect(Collectors.joining("\n"))
        .toLowerCase(Locale.ROOT);
  }

  @Test
  void theTitleSaysTheLevelTheCandidateAndWhatWasSeen() {
    story.says(VIDEO_REFUSAL).teamWrites().says(VIDEO_REFUSAL, TEXT_ONLY);
    assertThat(card().title())
        .isEqualTo(
            "Caution · Mara · Video step declined 2 times, written contact asked for instead once");
  }

  @Test
  void everyCardHasEvidenceReasonInnocenceAndNextSteps() {
    story.says(VIDEO_REFUSAL).teamWrites().says(VIDEO_REFUSAL, OFF_PLATFORM);
    assertThat(card().sections())
        .extracting(Outgoing.Section::heading)
        .containsExactly(
            "What was seen", "Why it may matter", "What may be innocent", "What to do next");
    assertThat(card().title()).startsWith("High");
  }

  @Test
  void candidateWordsStandAsQuotationsOnly() {
    story.says(VIDEO_REFUSAL).teamWrites().says(VIDEO_REFUSAL);
    assertThat(card().sections().get(0).lines())
        .filteredOn(Outgoing.Line::quoted)
        .extracting(Outgoing.Line::text)
        .containsExactly("words of 1", "words of 2");
  }

  @Test
  void aHeldCaseSaysSoAndQuotesNothingOfTheRequest() {
    story.says(VIDEO_REFUSAL).teamWrites().says(VIDEO_REFUSAL).teamWrites().says(ACCOMMODATION);
    assertThat(card().title()).startsWith("On hold");
    assertThat(card().toString()).doesNotContain("words of 3");
  }

  @ParameterizedTest
  @EnumSource(SignalKind.class)
  void noWordOfOursJudgesAPerson(SignalKind kind) {
    story.says(VIDEO_REFUSAL).teamWrites().insists(VIDEO_REFUSAL).teamWrites().says(kind);
    assertThat(VERDICTS).noneMatch(ownWords(card())::contains);
  }

  @ParameterizedTest
  @EnumSource(SignalKind.class)
  void everySignalThatCanRaiseALevelHasAnAdvisoryAndAnInnocentReason(SignalKind kind) {
    Wording wording = Wording.of(kind);
    boolean raises =
        kind.bearing() == SignalKind.Bearing.CORE
            || kind.bearing() == SignalKind.Bearing.SUPPORTING;
    assertThat(!wording.advisories().isEmpty() && !wording.innocent().isEmpty()).isEqualTo(raises);
  }
}
