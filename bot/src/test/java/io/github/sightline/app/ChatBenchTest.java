package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.adapter.transcript.Gold;
import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.adapter.transcript.LabelledMessage;
import io.github.sightline.chat.Role;
import io.github.sightline.stance.Ask;
import io.github.sightline.stance.Because;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Language;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.StanceReader;
import io.github.sightline.stance.Talk;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChatBenchTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

  private static LabelledConversation talk(String id, List<String> texts) {
    List<LabelledMessage> messages = new ArrayList<>();
    for (String text : texts) {
      int n = messages.size() + 1;
      messages.add(new LabelledMessage(n, AT.plusSeconds(n), Role.CANDIDATE, text, Gold.NONE));
    }
    return new LabelledConversation(id, "irc", "", ZoneOffset.UTC, ZoneOffset.UTC, messages);
  }

  private static ObjectNode run(StanceReader reader, LabelledConversation... chat) {
    ObjectNode figures = new ObjectMapper().createObjectNode();
    new ChatBench(reader, List.of(chat)).run(figures);
    return figures;
  }

  private static Reading reading(Map<Label, Double> labels, Set<Ask> asks) {
    return new Reading(labels, false, asks, null, Because.NOTHING);
  }

  @Test
  void messagesWithACoreSignalAndWithAnythingAreCounted() {
    Map<String, Reading> readings =
        Map.of(
            "core", reading(Map.of(Label.TEXT_ONLY, 0.9), Set.of()),
            "supporting", reading(Map.of(Label.STAND_IN, 0.9), Set.of()),
            "ask", reading(Map.of(), Set.of(Ask.VIDEO)),
            "doubt", Reading.NOTHING.withUnclear(Set.of(Label.VIDEO_REFUSAL)),
            "foreign", Reading.notRead(new Language("es")));
    StanceReader reader = talk -> readings.getOrDefault(talk.message().text(), Reading.NOTHING);
    ObjectNode figures =
        run(
            reader,
            talk("a", List.of("core", "supporting", "ask", "hello")),
            talk("b", List.of("doubt", "foreign", "core")));
    assertThat(figures.get("chat_messages").asInt()).isEqualTo(7);
    assertThat(figures.get("chat_messages_with_core_signal").asInt()).isEqualTo(2);
    assertThat(figures.get("chat_messages_with_any_reading").asInt()).isEqualTo(5);
    assertThat(figures.get("chat_messages_per_second_one_core").asDouble()).isPositive();
  }

  @Test
  void everyMessageIsReadOnceAsItIsInTheLightOfItsOwnTalkAfterATenthToWarmUp() {
    List<Talk> read = new ArrayList<>();
    StanceReader reader =
        talk -> {
          read.add(talk);
          return Reading.NOTHING;
        };
    List<String> first = List.of("a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "a10");
    run(reader, talk("a", first), talk("b", List.of("b1", "b2")));
    assertThat(read).hasSize(2 + 12);
    assertThat(read.subList(0, 2))
        .as("the reader remembers texts, so the warm-up changes them")
        .extracting(talk -> talk.message().text())
        .containsExactly("a1 #0", "a2 #0");
    assertThat(read.subList(2, 14))
        .extracting(talk -> talk.message().text() + " after " + talk.before().size())
        .startsWith("a1 after 0", "a2 after 1")
        .endsWith("a10 after 9", "b1 after 0", "b2 after 1");
  }
}
