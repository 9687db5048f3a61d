package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.adapter.transcript.Expected;
import io.github.sightline.adapter.transcript.Gold;
import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.adapter.transcript.LabelledMessage;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.signal.Signals;
import io.github.sightline.stance.Ask;
import io.github.sightline.stance.Because;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Outcome;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.Assessment;
import io.github.sightline.warning.Level;
import io.github.sightline.warning.PolicySettings;
import io.github.sightline.warning.WarningPolicy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The policy on labels that people gave must owe exactly the warnings that people computed. */
class GoldPolicyTest {
  @Test
  void theGoldLabelsOfEveryConversationGiveItsExpectedWarnings() throws IOException {
    List<LabelledConversation> all = Shipped.withGold(Shipped.EVALUATION);
    assertThat(all).hasSize(80);
    assertThat(all).allSatisfy(c -> assertThat(owed(c)).as(c.id()).isEqualTo(c.expected()));
  }

  private static Expected owed(LabelledConversation conversation) {
    Assessment assessment =
        new WarningPolicy(PolicySettings.DEFAULT).assess(Signals.of(turns(conversation)));
    return new Expected(
        first(assessment, Level.CAUTION),
        first(assessment, Level.HIGH),
        assessment.heldBy() != null);
  }

  private static @Nullable Integer first(Assessment assessment, Level level) {
    return assessment.reached().stream()
        .filter(reached -> reached.level() == level)
        .map(reached -> Integer.valueOf(reached.by().message().id().id()))
        .findFirst()
        .orElse(null);
  }

  private static List<Turn> turns(LabelledConversation conversation) {
    Map<Integer, LabelledMessage> gold =
        conversation.messages().stream().collect(Collectors.toMap(LabelledMessage::n, m -> m));
    List<Turn> turns = new ArrayList<>();
    for (ChatEvent event : conversation.events()) {
      Message message = ((ChatEvent.Posted) event).posted();
      LabelledMessage labelled = gold.get(Integer.valueOf(message.id().id()));
      Turn last = turns.isEmpty() ? null : turns.get(turns.size() - 1);
      turns.add(
          new Turn(
              message,
              reading(labelled == null ? Gold.NONE : labelled.gold()),
              last == null ? null : last.teamBeforeNext(),
              false));
    }
    return turns;
  }

  private static Reading reading(Gold gold) {
    Map<Label, Double> labels = new EnumMap<>(Label.class);
    gold.signals().forEach(key -> labels.put(Label.ofKey(key), 1.0));
    Set<Ask> asks = gold.asks().stream().map(Ask::ofKey).collect(Collectors.toSet());
    String outcome = gold.outcome();
    return new Reading(
        Collections.unmodifiableMap(labels),
        gold.insists(),
        asks,
        outcome == null ? null : Outcome.ofKey(outcome),
        Because.NOTHING);
  }
}
