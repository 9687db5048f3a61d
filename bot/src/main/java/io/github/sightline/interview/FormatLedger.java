package io.github.sightline.interview;

import java.time.Instant;
import java.util.List;

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
