package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.adapter.transcript.Expected;
import io.github.sightline.adapter.transcript.Gold;
import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.adapter.transcript.LabelledMessage;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.Role;
import io.github.sightline.stance.Because;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.Level;
import io.github.sightline.warning.Warning;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** What the figures in the docs count. The readings are made by hand, no model is asked. */
class FiguresTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

  private static Reading read(Map<Label, Double> labels) {
    return new Reading(labels, false, Set.of(), null, Because.NOTHING);
  }

  private static Reading read(Label... labels) {
    Map<Label, Double> all = new EnumMap<>(Label.class);
    for (Label label : labels) {
      all.put(label, 0.9);
    }
    return read(all);
  }

  private static Gold gold(Label... labels) {
    return new Gold(List.of(labels).stream().map(Label::key).toList(), false, List.of(), null);
  }

  /** The row of a confusion table, its numbers as text. */
  private static List<String> row(Confusion confusion, String name) {
    String row =
        confusion
            .markdown()
            .lines()
            .filter(line -> line.startsWith("| " + name + " |"))
            .findFirst()
            .orElseThrow();
    return List.of(row.substring(name.length() + 4).replace("*", "").strip().split(" ?\\| ?", 0));
  }

  @Test
  void aLabelThatWasReadRightlyIsAHitAndNothingElse() {
    Confusion confusion = new Confusion();
    confusion.add(read(Label.TEXT_ONLY), gold(Label.TEXT_ONLY));
    assertThat(row(confusion, "text-only")).containsExactly("0", "1", "0", "0", "0", "0", "0", "0");
    assertThat(row(confusion, "nothing")).containsExactly("0", "0", "0", "0", "0", "0", "0", "0");
    assertThat(confusion.markdown()).contains("| **1** |");
  }

  @Test
  void aMessageCountsOnceForEachPairOfAMissedLabelAndOneReadInstead() {
    Confusion confusion = new Confusion();
    confusion.add(
        read(Label.VOICE_ONLY, Label.VIDEO_ACCEPT, Label.STAND_IN),
        gold(Label.VOICE_ONLY, Label.VIDEO_REFUSAL, Label.TEXT_ONLY));
    assertThat(row(confusion, "video-refusal"))
        .containsExactly("0", "0", "0", "0", "0", "1", "1", "0");
    assertThat(row(confusion, "text-only")).containsExactly("0", "0", "0", "0", "0", "1", "1", "0");
    assertThat(row(confusion, "voice-only"))
        .containsExactly("0", "0", "1", "0", "0", "0", "0", "0");
  }

  @Test
  void whereNothingWasReadInsteadOrNothingWasMissedItSaysNothing() {
    Confusion confusion = new Confusion();
    confusion.add(Reading.NOTHING, gold(Label.ACCOMMODATION));
    confusion.add(read(Label.TECHNICAL_EXCUSE), gold());
    confusion.add(read(Label.PAYMENT_REQUEST), gold(Label.OFF_PLATFORM));
    confusion.add(Reading.NOTHING, gold());
    assertThat(row(confusion, "accommodation"))
        .containsExactly("0", "0", "0", "0", "0", "0", "0", "1");
    assertThat(row(confusion, "nothing")).containsExactly("0", "0", "0", "1", "0", "0", "0", "1");
    assertThat(row(confusion, "any supporting"))
        .as("supporting labels count as one")
        .containsExactly("0", "0", "0", "0", "0", "0", "1", "0");
  }

  @Test
  void unclearMessagesAreCountedOnceAndComparedLabelByLabel() {
    Doubts doubts = new Doubts();
    Set<Label> two = Set.of(Label.VIDEO_REFUSAL, Label.ACCOMMODATION);
    doubts.add(Reading.NOTHING.withUnclear(two), gold(Label.VIDEO_REFUSAL));
    doubts.add(Reading.NOTHING.withUnclear(Set.of(Label.VIDEO_REFUSAL)), gold(Label.TEXT_ONLY));
    doubts.add(Reading.NOTHING, gold(Label.VIDEO_REFUSAL));
    assertThat(doubts.markdown())
        .contains("a person to read: 2 messages. Of these carried a label that was in doubt: 1.")
        .contains("| video-refusal | 2 | 1 |", "| accommodation | 1 | 0 |")
        .doesNotContain("text-only");
    assertThat(new Doubts().markdown()).contains(" 0 messages").doesNotContain("|");
  }

  private static Calibration calibration() {
    Calibration calibration = new Calibration();
    calibration.add(read(Map.of(Label.VIDEO_REFUSAL, 0.70)), gold(Label.VIDEO_REFUSAL));
    calibration.add(read(Map.of(Label.VIDEO_REFUSAL, 0.76)), gold());
    calibration.add(read(Map.of(Label.STAND_IN, 1.0)), gold(Label.STAND_IN));
    return calibration;
  }

  @Test
  void whatWasSaidStandsBesideWhatWasRightInTenths() {
    assertThat(calibration().markdown())
        .contains(
            "| 0.5–0.6 | 0 | – | – |\n| 0.6–0.7 | 0 | – | – |\n| 0.7–0.8 | 2 | 0.73 | 0.50 |\n",
            "| 0.9–1.0 | 1 | 1.00 | 1.00 |\n")
        .doesNotContain("0.4–0.5");
  }

  @Test
  void probabilitiesBelowOneHalfAreShownWhereTheyWereSaid() {
    Calibration calibration = calibration();
    calibration.add(read(Map.of(Label.STAND_IN, 0.31)), gold());
    assertThat(calibration.markdown())
        .contains("| 0.3–0.4 | 1 | 0.31 | 0.00 |\n| 0.4–0.5 | 0 | – | – |\n")
        .doesNotContain("0.2–0.3");
  }

  @Test
  void thePlotIsSoundXmlAndTellsScreenReadersTheSame() throws Exception {
    String svg = new ReliabilityPlot(calibration().bins()).svg();
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(2);
    assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo(
            "0.7–0.8: said 0.73, right 0.50, labels 2. 0.9–1.0: said 1.00, right 1.00, labels 1.");
    assertThat(svg)
        .contains("aria-labelledby=\"title desc\"", "<circle cx=\"299.6\" cy=\"186.0\" r=\"5\"/>");
    assertThat(new ReliabilityPlot(new Calibration().bins()).svg()).contains("No label was read.");
  }

  private static Evaluation evaluation() {
    List<LabelledMessage> messages =
        List.of(
            new LabelledMessage(1, AT, Role.RECRUITER, "Video?", Gold.NONE),
            new LabelledMessage(2, AT, Role.CANDIDATE, "No.", gold(Label.VIDEO_REFUSAL)),
            new LabelledMessage(3, AT, Role.CANDIDATE, "Still no.", gold(Label.VIDEO_REFUSAL)));
    LabelledConversation bare =
        new LabelledConversation("a", "slack", "", ZoneOffset.UTC, ZoneOffset.UTC, messages);
    LabelledConversation talk =
        new LabelledConversation(
            "a", "slack", "", bare.zones(), messages, new Expected(3, null, false), List.of());
    List<Turn> turns = new ArrayList<>();
    for (ChatEvent event : talk.events()) {
      Message message = ((ChatEvent.Posted) event).posted();
      boolean isLast = message.id().id().equals(messages.get(2).id());
      turns.add(
          new Turn(message, isLast ? read(Label.VIDEO_REFUSAL) : Reading.NOTHING, null, false));
    }
    Message last = turns.get(2).message();
    Warning warning =
        new Warning("w", last.author().id(), Level.CAUTION, last.id(), AT, "video declined");
    Evaluation evaluation = new Evaluation();
    evaluation.add(new Labelled(talk, turns, List.of(warning), List.of()));
    return evaluation;
  }

  @Test
  void onlyCandidatesMessagesAreConfusedAndTheOldTablesStay() {
    assertThat(evaluation().markdown())
        .contains("1 conversations, 3 messages.\n")
        .contains("| video-refusal | 2 | 1.00 | 0.50 | 0.667 |")
        .contains("| first caution, due or not | 1 | 1.00 | 1.00 | 1.000 |")
        .contains("First caution at the exact message: 100 %. Warned though")
        .contains("| video-refusal | **1** | 0 | 0 | 0 | 0 | 0 | 0 | 1 |")
        .contains("| nothing | 0 | 0 | 0 | 0 | 0 | 0 | 0 | **0** |")
        .contains("| 0.9–1.0 | 1 | 0.90 | 1.00 |");
  }

  @Test
  void figuresAreTheSameInEveryCountry() {
    Locale before = Locale.getDefault();
    String here = evaluation().markdown() + new ReliabilityPlot(calibration().bins()).svg();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(evaluation().markdown() + new ReliabilityPlot(calibration().bins()).svg())
          .isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }
}
