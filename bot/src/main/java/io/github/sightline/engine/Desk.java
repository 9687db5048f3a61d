package io.github.sightline.engine;

import io.github.sightline.chat.Audience;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where the staff of one workspace reads what.
 *
 * @param warnings where cards stand
 * @param recruiter where notes on adjustments go, and warnings that nobody reacted to
 * @param administrator who is told that something keeps the bot from its work
 * @param patience how long a warning may wait for a reaction; zero: for ever
 * @param contact whom candidates can ask about the bot, in words
 * @param summary when and where the weekly summary is posted; null: nowhere
 * @param discretion what the platform's rules ask for
 */
public record Desk(
    Audience.Staff warnings,
    Audience.Staff recruiter,
    Audience.Staff administrator,
    Duration patience,
    String contact,
    @Nullable SummaryPlan summary,
    Discretion discretion) {

  /** A desk without a weekly summary, on a platform without rules of its own. */
  public Desk(
      Audience.Staff warnings,
      Audience.Staff recruiter,
      Audience.Staff administrator,
      Duration patience,
      String contact) {
    this(warnings, recruiter, administrator, patience, contact, null, Discretion.USUAL);
  }

  /**
   * What the rules of a platform ask for.
   *
   * @param reads whose messages are read
   * @param namesAdjustments whether staff may be told there that an adjustment was asked for
   */
  public record Discretion(Reads reads, boolean namesAdjustments) {
    /** Where there are no such rules. */
    public static final Discretion USUAL = new Discretion(Reads.EVERYBODY, true);

    /**
     * Whether messages may say which items of a checklist are open. Where they may not name
     * adjustments they may not name these.
     */
    boolean namesChecks() {
      return namesAdjustments;
    }
  }

  /** Whose messages are read. */
  public enum Reads {
    EVERYBODY,
    /** The team, and the candidates who agreed. */
    WHO_AGREED,
    TEAM
  }
}
