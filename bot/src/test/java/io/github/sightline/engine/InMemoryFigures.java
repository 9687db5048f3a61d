package io.github.sightline.engine;

import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import io.github.sightline.signal.SignalKind;
import io.github.sightline.stance.Turn;
import io.github.sightline.summary.Coverage;
import io.github.sightline.summary.InterviewFigures;
import io.github.sightline.summary.InterviewStep;
import io.github.sightline.summary.RuleFigures;
import io.github.sightline.summary.SignalMark;
import io.github.sightline.summary.Team;
import io.github.sightline.warning.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The same counts as SQL gives, by looking at everything. */
record InMemoryFigures(InMemoryRows rows) implements Figures {
  private static boolean holds(Span span, Instant at) {
    return !at.isBefore(span.from()) && at.isBefore(span.to());
  }

  private Optional<Instant> undecidedSince(UserId candidate, Instant asOf) {
    return rows.warnings.values().stream()
        .filter(w -> w.candidate().equals(candidate) && w.at().isBefore(asOf))
        .filter(
            w ->
                steps(candidate)
                    .noneMatch(
                        s ->
                            !s.at().isBefore(w.at())
                                && s.at().isBefore(asOf)
                                && (s.action().isDecision() || sleeps(s, asOf))))
        .map(w -> w.at())
        .min(Comparator.naturalOrder());
  }

  private static boolean sleeps(CaseStep step, Instant asOf) {
    return step.action() == CaseAction.SNOOZE
        && step.at().isAfter(asOf.minus(CaseAction.SNOOZE_TIME));
  }

  private Stream<CaseStep> steps(UserId candidate) {
    return rows.steps.values().stream().filter(s -> s.candidate().equals(candidate));
  }

  @Override
  public List<Undecided> undecided(Team team, Instant asOf, int limit) {
    return rows.names.keySet().stream()
        .filter(candidate -> team.owns(candidate.toString()))
        .flatMap(c -> undecidedSince(c, asOf).map(at -> new Undecided(c, at)).stream())
        .sorted(Comparator.comparing(Undecided::since).thenComparing(u -> u.candidate().toString()))
        .limit(limit)
        .toList();
  }

  @Override
  public int undecidedCount(Team team, Instant asOf) {
    return undecided(team, asOf, Integer.MAX_VALUE).size();
  }

  @Override
  public Map<Level, Integer> warnings(Span span) {
    Map<Level, Integer> counts = new EnumMap<>(Level.class);
    rows.warnings.values().stream()
        .filter(w -> span.team().owns(w.candidate().toString()) && holds(span, w.at()))
        .forEach(w -> counts.merge(w.level(), 1, Integer::sum));
    return counts;
  }

  private Stream<SignalMark> marks(Span span) {
    return rows.tracks.entrySet().stream()
        .filter(entry -> span.team().owns(entry.getKey().toString()))
        .flatMap(entry -> entry.getValue().signals().stream())
        .filter(mark -> holds(span, mark.at()));
  }

  private Stream<InterviewStep> interviewSteps(Span span) {
    return rows.tracks.entrySet().stream()
        .filter(entry -> span.team().owns(entry.getKey().toString()))
        .flatMap(entry -> entry.getValue().interviews().stream())
        .filter(step -> holds(span, step.at()));
  }

  @Override
  public Map<SignalKind, Integer> signals(Span span) {
    Map<SignalKind, Integer> counts = new EnumMap<>(SignalKind.class);
    marks(span).forEach(mark -> counts.merge(mark.kind(), 1, Integer::sum));
    return counts;
  }

  @Override
  public List<InterviewFigures.Count> interviews(Span span) {
    Map<InterviewFigures.Count, Integer> counts = new HashMap<>();
    interviewSteps(span)
        .forEach(
            s ->
                counts.merge(
                    new InterviewFigures.Count(s.kind(), s.side(), s.mode(), 0), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(
            e ->
                new InterviewFigures.Count(
                    e.getKey().kind(), e.getKey().side(), e.getKey().mode(), e.getValue()))
        .toList();
  }

  private static Optional<Duration> median(Stream<Duration> durations) {
    List<Duration> sorted = durations.sorted().toList();
    return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get((sorted.size() - 1) / 2));
  }

  @Override
  public Optional<Duration> toSchedule(Span span) {
    return median(interviewSteps(span).flatMap(s -> Stream.ofNullable(s.took())));
  }

  @Override
  public List<RuleFigures> rules(Span span, Duration memory) {
    Map<SignalKind, Integer> decided = new TreeMap<>();
    Map<SignalKind, Integer> dismissed = new TreeMap<>();
    for (UserId candidate : rows.names.keySet()) {
      Optional<CaseStep> last =
          span.team().owns(candidate.toString())
              ? steps(candidate)
                  .filter(s -> s.action().isDecision() && holds(span, s.at()))
                  .max(Comparator.comparing(CaseStep::at).thenComparing(CaseStep::id))
              : Optional.empty();
      last.ifPresent(
          step ->
              rows.tracks.getOrDefault(candidate, Track.EMPTY).signals().stream()
                  .filter(mark -> !mark.at().isAfter(step.at()))
                  .filter(mark -> !mark.at().isBefore(step.at().minus(memory)))
                  .map(SignalMark::kind)
                  .filter(RuleFigures::isRule)
                  .distinct()
                  .forEach(
                      kind -> {
                        decided.merge(kind, 1, Integer::sum);
                        boolean no = step.action() == CaseAction.NOT_A_CONCERN;
                        dismissed.merge(kind, no ? 1 : 0, Integer::sum);
                      }));
    }
    List<RuleFigures> figures = new ArrayList<>();
    decided.forEach((k, n) -> figures.add(new RuleFigures(k, n, dismissed.getOrDefault(k, 0))));
    return figures;
  }

  private Stream<SignalMark> requests(Span span) {
    return marks(span).filter(mark -> mark.kind() == SignalKind.ACCOMMODATION);
  }

  @Override
  public Optional<Duration> toAnswer(Span span) {
    return median(
        requests(span)
            .flatMap(m -> Stream.ofNullable(m.answered()).map(a -> Duration.between(m.at(), a))));
  }

  @Override
  public Waiting unanswered(Span span) {
    List<Instant> open =
        requests(span)
            .filter(m -> m.answered() == null || !m.answered().isBefore(span.to()))
            .map(SignalMark::at)
            .sorted()
            .toList();
    return new Waiting(open.size(), open.stream().findFirst());
  }

  private Stream<Turn> turns(Span span) {
    return rows.turns.values().stream()
        .map(InMemoryRows.Kept::turn)
        .filter(turn -> span.team().owns(turn.message().id().channel().toString()))
        .filter(turn -> holds(span, turn.message().at()));
  }

  @Override
  public Map<String, Integer> unread(Span span) {
    Map<String, Integer> counts = new TreeMap<>();
    turns(span)
        .flatMap(turn -> Stream.ofNullable(turn.reading().unread()))
        .forEach(language -> counts.merge(language.code(), 1, Integer::sum));
    return counts;
  }

  @Override
  public int unclear(Span span) {
    return (int)
        turns(span)
            .filter(turn -> turn.message().author().role() == Role.CANDIDATE)
            .filter(turn -> !turn.reading().unclear().isEmpty())
            .count();
  }

  @Override
  public Coverage.Stuck stuck(Team team) {
    return new Coverage.Stuck(cards(team, Delivery.State.HELD), cards(team, Delivery.State.PARKED));
  }

  private int cards(Team team, Delivery.State state) {
    return (int)
        rows.cards.entrySet().stream()
            .filter(e -> team.owns(e.getKey().substring(e.getKey().indexOf(':') + 1)))
            .filter(e -> e.getValue().state() == state)
            .count();
  }

  @Override
  public int parked(Team team) {
    return (int)
        rows.inbox.values().stream()
            .filter(r -> !r.done() && !r.error().isEmpty() && r.attempts() >= Inbox.ATTEMPTS)
            .filter(r -> team.owns(r.event().message().channel().toString()))
            .count();
  }

  @Override
  public int outdated(Team team) {
    return (int) rows.outdated.stream().filter(c -> team.owns(c.toString())).count();
  }
}
