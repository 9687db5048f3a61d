package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.adapter.transcript.LabelledMessage;
import io.github.sightline.chat.Role;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Label.Group;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The corpus is whole, varied and says nothing that the rules forbid. */
class CorpusTest {
  private static final int MOST_NEAR_DUPLICATES_PERCENT = 5;
  private static final int SHORT = 25;

  private static List<LabelledConversation> corpus = List.of();
  private static List<LabelledMessage> candidates = List.of();

  @BeforeAll
  static void read() throws IOException {
    corpus = Shipped.corpus();
    candidates = ofCandidates(corpus);
  }

  private static List<LabelledMessage> ofCandidates(List<LabelledConversation> conversations) {
    return conversations.stream()
        .flatMap(conversation -> conversation.messages().stream())
        .filter(message -> message.who() == Role.CANDIDATE)
        .toList();
  }

  private static Map<Label, Integer> floors() {
    Map<Label, Integer> floors = new EnumMap<>(Label.class);
    Arrays.stream(Label.values())
        .filter(label -> label.group() == Group.SUPPORTING)
        .forEach(label -> floors.put(label, 250));
    floors.put(Label.VIDEO_REFUSAL, 2_000);
    floors.put(Label.TEXT_ONLY, 900);
    floors.put(Label.VOICE_ONLY, 800);
    floors.put(Label.TECHNICAL_EXCUSE, 600);
    floors.put(Label.ACCOMMODATION, 900);
    return floors;
  }

  @Test
  void everyConversationIsReadWithoutRefusal() {
    assertThatCode(Shipped::corpus).doesNotThrowAnyException();
  }

  @Test
  void everyLabelIsThereOftenEnoughToBeLearned() {
    floors()
        .forEach(
            (label, floor) ->
                assertThat(candidates)
                    .as(label.key())
                    .filteredOn(message -> message.gold().signals().contains(label.key()))
                    .hasSizeGreaterThanOrEqualTo(floor));
  }

  @Test
  void labelledMessagesAreThereOftenEnoughToBeLearned() {
    assertThat(candidates)
        .filteredOn(message -> !message.gold().signals().isEmpty())
        .hasSizeGreaterThanOrEqualTo(6_000);
    assertThat(candidates)
        .filteredOn(message -> message.gold().insists())
        .hasSizeGreaterThanOrEqualTo(500);
  }

  @Test
  void ordinaryMessagesAreThereOftenEnoughToBeLearned() {
    assertThat(candidates)
        .filteredOn(message -> message.gold().signals().isEmpty())
        .hasSizeGreaterThanOrEqualTo(12_000);
  }

  @Test
  void aRequestForAnAdjustmentNeverStandsBesideACoreLabel() {
    Set<String> core =
        Arrays.stream(Label.values())
            .filter(label -> label.group() == Group.CORE)
            .map(Label::key)
            .collect(Collectors.toSet());
    assertThat(candidates)
        .filteredOn(message -> message.gold().signals().contains(Label.ACCOMMODATION.key()))
        .noneMatch(message -> message.gold().signals().stream().anyMatch(core::contains));
  }

  @Test
  void everyConversationHasAnIdOfItsOwn() {
    assertThat(corpus).extracting(LabelledConversation::id).doesNotHaveDuplicates();
  }

  @Test
  void candidatesSeldomSayAlmostWhatAnotherSaid() {
    // Rooms without a hiring team are left out: real ones too are made of "thanks" and "same here".
    List<String> texts =
        ofCandidates(
                corpus.stream()
                    .filter(talk -> talk.messages().stream().anyMatch(m -> m.who().isTeam()))
                    .toList())
            .stream()
            .map(LabelledMessage::text)
            .toList();
    long most = (long) texts.size() * MOST_NEAR_DUPLICATES_PERCENT / 100;
    assertThat(NearDuplicates.count(texts)).isLessThanOrEqualTo(most);
  }

  @Test
  void nothingOfTheEvaluationIsLearnedByHeart() throws IOException {
    Set<String> evaluated = longTexts(ofCandidates(Shipped.withGold(Shipped.EVALUATION)));
    assertThat(evaluated).isNotEmpty();
    assertThat(longTexts(candidates)).doesNotContainAnyElementsOf(evaluated);
  }

  private static Set<String> longTexts(List<LabelledMessage> messages) {
    return messages.stream()
        .map(message -> NearDuplicates.normal(message.text()))
        .filter(text -> text.length() > SHORT)
        .collect(Collectors.toSet());
  }
}
