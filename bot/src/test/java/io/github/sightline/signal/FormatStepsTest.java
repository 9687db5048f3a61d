package io.github.sightline.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Role;
import io.github.sightline.interview.FormatLedger.Entry;
import io.github.sightline.interview.FormatLedger.Step;
import io.github.sightline.stance.Ask;
import io.github.sightline.stance.Because;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Language;
import io.github.sightline.stance.Outcome;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormatStepsTest {
  private static final ChannelId ROOM = new ChannelId("test", "team", "room");
  private final List<Turn> turns = new ArrayList<>();

  private void add(Role role, Reading reading) {
    int n = turns.size() + 1;
    Author author = new Author(ROOM.user(role.name()), role.name(), role);
    Instant at = Instant.parse("2026-03-02T09:00:00Z").plusSeconds(60L * n);
    Message message =
        new Message(new MessageId(ROOM, Integer.toString(n)), at, author, "…", null, "");
    turns.add(new Turn(message, reading, null, false));
  }

  private void candidate(Label label) {
    add(Role.CANDIDATE, new Reading(Map.of(label, 1.0), false, Set.of(), null, Because.NOTHING));
  }

  private void team(Set<Ask> asks, @Nullable Outcome outcome) {
    add(Role.RECRUITER, new Reading(Map.of(), false, asks, outcome, Because.NOTHING));
  }

  private List<Step> steps() {
    return FormatSteps.ledger(turns).entries().stream().map(Entry::step).toList();
  }

  @Test
  void everyAnswerToARequestStandsInOrder() {
    team(Set.of(Ask.VIDEO), null);
    candidate(Label.VIDEO_REFUSAL);
    team(Set.of(Ask.VIDEO), null);
    candidate(Label.TEXT_ONLY);
    candidate(Label.VOICE_ONLY);
    candidate(Label.TECHNICAL_EXCUSE);
    candidate(Label.VIDEO_ACCEPT);
    team(Set.of(), Outcome.NO_SHOW);
    team(Set.of(), Outcome.COMPLETED);
    assertThat(steps())
        .containsExactly(
            Step.VIDEO_ASKED,
            Step.VIDEO_DECLINED,
            Step.VIDEO_ASKED,
            Step.TEXT_INSTEAD,
            Step.VOICE_INSTEAD,
            Step.VIDEO_PUT_OFF,
            Step.VIDEO_ACCEPTED,
            Step.VIDEO_MISSED,
            Step.VIDEO_HELD);
    assertThat(FormatSteps.ledger(turns).count(Step.VIDEO_ASKED)).isEqualTo(2);
  }

  @Test
  void otherRequestsAndOtherLabelsAreNoMatterOfFormat() {
    team(Set.of(Ask.PHONE, Ask.CHECK), null);
    candidate(Label.ACCOMMODATION);
    candidate(Label.OFF_PLATFORM);
    assertThat(steps()).isEmpty();
  }

  @Test
  void anAnswerThatCouldNotBeReadIsNoSilence() {
    team(Set.of(Ask.VIDEO), null);
    add(Role.CANDIDATE, Reading.notRead(new Language("es")));
    assertThat(FormatSteps.ledger(turns).hasOpenVideoRequest()).isFalse();
  }

  @Test
  void doubtsAreNoSteps() {
    add(Role.CANDIDATE, Reading.NOTHING.withUnclear(Set.of(Label.VIDEO_REFUSAL)));
    assertThat(steps()).isEmpty();
  }

  @Test
  void aRequestIsOpenUntilAnythingFollowsIt() {
    team(Set.of(Ask.VIDEO), null);
    assertThat(FormatSteps.ledger(turns).hasOpenVideoRequest()).isTrue();
    candidate(Label.VIDEO_ACCEPT);
    assertThat(FormatSteps.ledger(turns).hasOpenVideoRequest()).isFalse();
  }
}
