package io.github.sightline.summary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What was counted for the summary of one week.
 *
 * @param about whose week it is
 * @param owed the oldest of the decisions that are owed, oldest first
 * @param owedInAll how many there are
 * @param weeks the week and those before it, oldest first
 * @param interviews of the week
 * @param before interviews of the week before
 * @param rules every rule that had its part in a case that was decided in the weeks shown
 * @param adjustments requests for adjustments
 * @param checklists what is to be checked before offers
 * @param coverage what was not seen
 */
public record Facts(
    About about,
    List<Owed> owed,
    int owedInAll,
    List<WeekFigures> weeks,
    InterviewFigures interviews,
    InterviewFigures before,
    List<RuleFigures> rules,
    Adjustments adjustments,
    OpenChecklists checklists,
    Coverage coverage) {
  /** How many weeks are shown. */
  public static final int WEEKS = 8;

  public Facts {
    owed = List.copyOf(owed);
    weeks = List.copyOf(weeks);
    rules = List.copyOf(rules);
    if (weeks.isEmpty() || !weeks.get(weeks.size() - 1).week().equals(about.week())) {
      throw new IllegalArgumentException("the last week shown must be " + about.week());
    }
  }

  /**
   * Whose week it is.
   *
   * @param zone whose clocks say when it begins and ends
   * @param asOf up to when everything was counted
   */
  public record About(Team team, Week week, ZoneId zone, Instant asOf) {
    /** Whether the week is not over yet. */
    public boolean isRunning() {
      return asOf.isBefore(week.end(zone));
    }
  }

  /** The same without which items of checklists are open, for where that may not be told. */
  public Facts discreet() {
    return new Facts(
        about,
        owed,
        owedInAll,
        weeks,
        interviews,
        before,
        rules,
        adjustments,
        checklists.withoutItems(),
        coverage);
  }

  /** The week that the summary is about. */
  public WeekFigures thisWeek() {
    return weeks.get(weeks.size() - 1);
  }

  /** Whether nothing happened, nothing is owed and nothing is missing. */
  public boolean isQuiet() {
    return isEmpty() && coverage.isFull();
  }

  /** Whether nothing happened and nothing is owed. */
  boolean isEmpty() {
    return owedInAll == 0
        && checklists.inAll() == 0
        && thisWeek().warningCount() == 0
        && thisWeek().signals().isEmpty()
        && interviews.isEmpty()
        && adjustments.asked() == 0
        && adjustments.open() == 0;
  }
}
