package io.github.sightline.interview;

import io.github.sightline.chat.Role;
import io.github.sightline.stance.Ask;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Who asked for which way to meet, what was answered and what was held, for one candidate. State
 * beats text: the card and the summary speak from here.
 *
 * @param entries in the order in which they happened
 */
public record FormatLedger(List<Entry> entries) {
  public FormatLedger {
    entries = List.copyOf(entries);
  }

  /** What can happen to a way to meet. */
  public enum Step {
    VIDEO_ASKED,
    VIDEO_ACCEPTED,
    VIDEO_DECLINED,
    /** The candidate wants it in writing instead. */
    TEXT_INSTEAD,
    /** The candidate wants it by voice instead. */
    VOICE_INSTEAD,
    /** Put off for a technical reason. */
    VIDEO_PUT_OFF,
    VIDEO_HELD,
    VIDEO_MISSED,
    /** The candidate wrote what the bot cannot read: maybe an answer, certainly no silence. */
    NOT_READ
  }

  /**
   * One line of the ledger.
   *
   * @param step what happened
   * @param at when
   */
  public record Entry(Step step, Instant at) {}

  /** The ledger that these turns of one candidate add up to. */
  public static FormatLedger of(Collection<Turn> turns) {
    List<Entry> entries = new ArrayList<>();
    for (Turn turn : turns) {
      for (Step step : steps(turn)) {
        entries.add(new Entry(step, turn.message().at()));
      }
    }
    return new FormatLedger(entries);
  }

  private static List<Step> steps(Turn turn) {
    Role role = turn.message().author().role();
    if (role.isTeam()) {
      return teamSteps(turn.reading());
    }
    return role == Role.CANDIDATE ? candidateSteps(turn.reading()) : List.of();
  }

  private static List<Step> teamSteps(Reading reading) {
    List<Step> steps = new ArrayList<>();
    if (reading.outcome() != null) {
      steps.add(
          switch (reading.outcome()) {
            case COMPLETED -> Step.VIDEO_HELD;
            case NO_SHOW -> Step.VIDEO_MISSED;
          });
    }
    if (reading.asks().contains(Ask.VIDEO)) {
      steps.add(Step.VIDEO_ASKED);
    }
    return steps;
  }

  private static List<Step> candidateSteps(Reading reading) {
    if (reading.unread() != null) {
      return List.of(Step.NOT_READ);
    }
    return reading.labels().keySet().stream().flatMap(l -> step(l).stream()).toList();
  }

  private static Optional<Step> step(Label label) {
    return switch (label) {
      case VIDEO_REFUSAL -> Optional.of(Step.VIDEO_DECLINED);
      case TEXT_ONLY -> Optional.of(Step.TEXT_INSTEAD);
      case VOICE_ONLY -> Optional.of(Step.VOICE_INSTEAD);
      case TECHNICAL_EXCUSE -> Optional.of(Step.VIDEO_PUT_OFF);
      case VIDEO_ACCEPT -> Optional.of(Step.VIDEO_ACCEPTED);
      case ACCOMMODATION,
          OFF_PLATFORM,
          IN_PERSON_REFUSAL,
          IDENTITY_CHECK_REFUSAL,
          PAYMENT_REQUEST,
          EQUIPMENT_REDIRECT,
          STAND_IN ->
          Optional.empty();
    };
  }

  /** How often a step happened. */
  public int count(Step step) {
    return (int) entries.stream().filter(e -> e.step() == step).count();
  }

  /** Whether video was asked for and nothing was answered since. */
  public boolean hasOpenVideoRequest() {
    boolean open = false;
    for (Entry entry : entries) {
      open = entry.step() == Step.VIDEO_ASKED;
    }
    return open;
  }
}
