package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import io.github.sightline.signal.SignalKind;
import io.github.sightline.summary.Coverage;
import io.github.sightline.summary.InterviewFigures;
import io.github.sightline.summary.RuleFigures;
import io.github.sightline.summary.Team;
import io.github.sightline.warning.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts over all cases of a team, however many there are. */
public interface Figures {
  /**
   * Whose cases, and when.
   *
   * @param from first moment that counts
   * @param to first moment that does not count any more
   */
  record Span(Team team, Instant from, Instant to) {}

  /** A case with a warning after which nobody decided, and since when. */
  record Undecided(UserId candidate, Instant since) {}

  /** How many wait, and since when the first of them does; empty: none. */
  record Waiting(int count, Optional<Instant> since) {}

  /**
   * The oldest cases that nobody decided up to then, oldest first; who sleeps on it is left out.
   */
  List<Undecided> undecided(Team team, Instant asOf, int limit);

  /** How many such cases there are. */
  int undecidedCount(Team team, Instant asOf);

  /** How often which level was reached. */
  Map<Level, Integer> warnings(Span span);

  /** How many messages held which signal. */
  Map<SignalKind, Integer> signals(Span span);

  /** What became of interviews, in no order that matters. */
  List<InterviewFigures.Count> interviews(Span span);

  /** Median time from a proposal to the agreement, of those agreed in the span. */
  Optional<Duration> toSchedule(Span span);

  /**
   * How cases ended that were decided in the span, for each rule with a part in them, by rule.
   *
   * @param memory how long before the decision a signal may lie
   */
  List<RuleFigures> rules(Span span, Duration memory);

  /** Median time to an answer, of the requests for adjustments made in the span. */
  Optional<Duration> toAnswer(Span span);

  /** Requests for adjustments made in the span that the team has not answered by its end. */
  Waiting unanswered(Span span);

  /** Messages in languages that are not read, by ISO 639-1 code. */
  Map<String, Integer> unread(Span span);

  /** Messages that people must read because the bot is unsure. */
  int unclear(Span span);

  /** Cards that do not reach people now. */
  Coverage.Stuck stuck(Team team);

  /** Events that were set aside, now. */
  int parked(Team team);

  /** Candidates whose tracks are out of date, now. */
  int outdated(Team team);
}
