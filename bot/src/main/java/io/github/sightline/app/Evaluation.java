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
import java.util.List;
import java.util.Locale;
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
  private final Confusion confusion = new Confusion();
  private final InterviewScores interviews = new InterviewScores();
  private final Doubts doubts = new Doubts();
  private final Calibration calibration = new Calibration();
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
                add(turn.reading(), turn.reading().outcome(), message);
              }
            });
    interviews.add(labelled.interviews(), labelled.conversation().interviews());
    Expected expected = labelled.conversation().expected();
    if (expected != null) {
      add(labelled, expected);
    }
  }

  private void add(Reading reading, @Nullable Outcome outcome, LabelledMessage message) {
    messages++;
    unread += reading.unread() == null ? 0 : 1;
    Gold gold = message.gold();
    if (message.who() == Role.CANDIDATE) {
      addCandidate(reading, gold);
    } else if (message.who().isTeam()) {
      for (Outcome each : Outcome.values()) {
        score(outcomes, each).add(outcome == each, each.key().equals(gold.outcome()));
      }
    }
  }

  private void addCandidate(Reading reading, Gold gold) {
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
    confusion.add(reading, gold);
    doubts.add(reading, gold);
    calibration.add(reading, gold);
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

  /** Interviews, as they stand after the last message. */
  InterviewScores interviews() {
    return interviews;
  }

  /** Outcomes that messages of the team report. */
  Score outcomes() {
    Score all = new Score();
    outcomes.values().forEach(all::add);
    return all;
  }

  /** How sure the bot was of candidates' labels, for a plot. */
  List<Calibration.Bin> calibration() {
    return calibration.bins();
  }

  /** All figures: tables of labels and warnings, then of what the misses were. */
  String markdown() {
    StringBuilder text = new StringBuilder();
    text.append(conversations).append(" conversations, ").append(messages).append(" messages");
    text.append(
        unread == 0 ? ".\n\n" : ", " + unread + " of them not read because of their language.\n\n");
    labels(text);
    warnings(text);
    text.append(interviews.markdown());
    text.append("\n### What was read instead\n").append(confusion.markdown());
    text.append("\n### What was left unclear\n").append(doubts.markdown());
    return text.append("\n### How sure, and how often right\n")
        .append(calibration.markdown())
        .toString();
  }

  private void labels(StringBuilder text) {
    text.append(
        "| read from a message | there | precision | recall | F1 |\n|---|--:|--:|--:|--:|\n");
    labels.forEach((label, score) -> row(text, label.key(), score));
    row(text, "any of video-refusal, text-only, voice-only", anyRefusal);
    row(text, "all supporting labels", supporting);
    row(text, "insists", insists);
    outcomes.forEach((outcome, score) -> row(text, "outcome " + outcome.key(), score));
  }

  private void warnings(StringBuilder text) {
    text.append("\n| warning | due | precision | recall | F1 |\n|---|--:|--:|--:|--:|\n");
    levels.forEach((level, score) -> row(text, "first " + level.key() + ", due or not", score));
    text.append('\n');
    exact.forEach(
        (level, score) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "First %s at the exact message: %.0f %%. ",
                    level.key(),
                    100 * score.recall())));
    text.append("Warned though an adjustment was asked for first: ");
    text.append(warnedThoughHeld).append(".\n");
  }

  private static void row(StringBuilder text, String name, Score score) {
    text.append("| ").append(name).append(" | ").append(score).append(" |\n");
  }
}
