package io.github.sightline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.ChatEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Platforms promise no order: whatever order news come in, the same must be known at the end. */
class OrderProperties {
  private static final List<String> WORDS =
      List.of(
          "",
          "[video-refusal]",
          "[text-only]",
          "[same]",
          "[video-accept]",
          "[off-platform]",
          "[accommodation]");

  @Provide
  Arbitrary<List<Integer>> story() {
    return Arbitraries.integers().between(0, 99).list().ofMinSize(2).ofMaxSize(30);
  }

  private static List<ChatEvent> events(List<Integer> story) {
    List<ChatEvent> events = new ArrayList<>();
    for (int i = 0; i < story.size(); i++) {
      int roll = story.get(i);
      String text = WORDS.get(roll % WORDS.size());
      events.add(
          roll % 3 == 0
              ? Bot.team(i, roll < 20 ? "[completed]" : "[ask-video]")
              : Bot.ana(i, text));
      if (roll % 3 != 0 && roll > 70) {
        events.add(Bot.anaEdits(i, WORDS.get((roll + 1) % WORDS.size())));
      }
      if (roll % 3 != 0 && roll > 93) {
        events.add(Bot.anaDeletes(i));
      }
    }
    return events;
  }

  @Property(seed = "42", tries = 150)
  void anyOrderAndAnyBatchesGiveTheSameTurnsAndTheSameCase(
      @ForAll("story") List<Integer> story, @ForAll long seed) {
    List<ChatEvent> events = events(story);
    Bot inOrder = new Bot();
    events.forEach(inOrder::takes);
    Bot shuffled = new Bot();
    List<ChatEvent> order = new ArrayList<>(events);
    Random random = new Random(seed);
    Collections.shuffle(order, random);
    for (int from = 0; from < order.size(); ) {
      int to = Math.min(order.size(), from + 1 + random.nextInt(5));
      shuffled.takes(order.subList(from, to).toArray(ChatEvent[]::new));
      from = to;
    }
    assertThat(shuffled.turns()).isEqualTo(inOrder.turns());
    assertThat(shuffled.about(Bot.ANA)).isEqualTo(inOrder.about(Bot.ANA));
  }
}
