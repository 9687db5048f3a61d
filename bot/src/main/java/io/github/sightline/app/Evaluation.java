package io.github.sightline.app;

import io.github.sightline.adapter.transcript.Expected;
import io.github.sightline.adapter.transcript.Gold;
import io.github.sightline.adapter.transcript.LabelledMessage;
import io.github.sightline.chat.Role;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Label.Group;
import io.github.sightline.stance.Outcome;
import io.github.sightline.stance.Reading;
import io.github.sightline.warning.Level;
import io.github.sightline.warning.Warning;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what the bot read with what people labelled, by label and by warning. */
final class Evaluation {
  private static final Set<Label> REFUSALS =
      EnumSet.of(Label.VIDEO_REFUSAL, Label.TEXT_ONLY, Label.VOICE_ONLY);

  private final Map<Label, Score> labels = new EnumMap<>(Label.class);
  private final Map<Outcome, Score> outcomes = new EnumMap<>(Outcome.class);
  private final Map<Level, Score> levels = new EnumMap<>(Level.class);
  private final Map<Level, Score> exact = new EnumMap<>(Level.class);
  private final Score anyRefusal = new Score();
  private final Score supporting = new Score();
  private final Score insists = new Score();
  private int conversations;
  private int messages;
  private int unread;
  private int warnedThoughHeld;

  /** Counts one conversation, read with its gold labels. */
  void add(Labelled labelled) {
    conversations++;
    Map<Integer, LabelledMessage> gold = new HashMap<>();
    labelled.conversation().messages().forEach(m -> gold.put(m.n(), m));
    labelled
        .turns()
        .forEach(
            turn -> {
              LabelledMessage message = gold.get(Integer.parseInt(turn.message().id().id()));
              if (message != null) {
                add(turn.reading(), message);
              }
            });
    Expected expected = labelled.conversation().expected();
    if (expected != null) {
      add(labelled, expected);
    }
  }

  private void add(Reading reading, LabelledMessage message) {
    messages++;
    unread += reading.unread() == null ? 0 : 1;
    Gold gold = message.gold();
    if (message.who() == Role.CANDIDATE) {
      for (Label label : Label.values()) {
        boolean there = gold.signals().contains(label.key());
        score(labels, label).add(reading.has(label), there);
        if (label.group() == Group.SUPPORTING) {
          supporting.add(reading.has(label), there);
        }
      }
      anyRefusal.add(
          REFUSALS.stream().anyMatch(reading::has),
          REFUSALS.stream().anyMatch(label -> gold.signals().contains(label.key())));
      insists.add(reading.insists(), gold.insists());
    } else if (message.who().isTeam()) {
      for (Outcome outcome : Outcome.values()) {
        score(outcomes, outcome)
            .add(reading.outcome() == outcome, outcome.key().equals(gold.outcome()));
      }
    }
  }

  private void add(Labelled labelled, Expected expected) {
    add(labelled, Level.CAUTION, expected.cautionAt());
    add(labelled, Level.HIGH, expected.highAt());
    if (expected.accommodation()
        && expected.cautionAt() == null
        && !labelled.warnings().isEmpty()) {
      warnedThoughHeld++;
    }
  }

  private void add(Labelled labelled, Level level, @Nullable Integer due) {
    Integer said =
        labelled.warnings().stream()
            .filter(warning -> warning.level() == level)
            .map(Warning::message)
            .map(id -> Integer.valueOf(id.id()))
            .findFirst()
            .orElse(null);
    score(levels, level).add(said != null, due != null);
    if (due != null) {
      score(exact, level).add(due.equals(said), true);
    }
  }

  private static <K> Score score(Map<K, Score> scores, K key) {
    return scores.computeIfAbsent(key, k -> new Score());
  }

  /** First cautions due or not. */
  Score cautions() {
    return score(levels, Level.CAUTION);
  }

  /** Any of video-refusal, text-only, voice-only. */
  Score anyRefusal() {
    return anyRefusal;
  }

  /** Conversations with a warning where an adjustment should have held all of them. */
  int warnedThoughHeld() {
    return warnedThoughHeld;
  }

  /** Two Markdown tables and a line below. */
  String markdown() {
    StringBuilder text = new StringBuilder();
    text.append("%d conversations, %d messages".formatted(conversations, messages));
    text.append(
        unread == 0
            ? ".\n\n"
            : ", %d of them not read because of their language.\n\n".formatted(unread));
    text.append(
        "| read from a message | there | precision | recall | F1 |\n|---|--:|--:|--:|--:|\n");
    labels.forEach((label, score) -> row(text, label.key(), score));
    row(text, "any of video-refusal, text-only, voice-only", anyRefusal);
    row(text, "all supporting labels", supporting);
    row(text, "insists", insists);
    outcomes.forEach((outcome, score) -> row(text, "outcome " + outcome.key(), score));
    text.append("\n| warning | due | precision | recall | F1 |\n|---|--:|--:|--:|--:|\n");
    levels.forEach((level, score) -> row(text, "first " + level.key() + ", due or not", score));
    text.append('\n');
    exact.forEach(
        (level, score) ->
            text.append(
                "First %s at the exact message: %.0f %%. "
                    .formatted(level.key(), 100 * score.recall())));
    return text.append(
            "Warned though an adjustment was asked for first: %d.%n".formatted(warnedThoughHeld))
        .toString();
  }

  private static void row(StringBuilder text, String name, Score score) {
    text.append("| ").append(name).append(" | ").append(score).append(" |\n");
  }
}
