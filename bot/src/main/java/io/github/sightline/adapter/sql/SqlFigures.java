package io.github.sightline.adapter.sql;

import io.github.sightline.engine.Figures;
import io.github.sightline.interview.Mode;
import io.github.sightline.interview.Party;
import io.github.sightline.signal.SignalKind;
import io.github.sightline.summary.Coverage;
import io.github.sightline.summary.InterviewFigures;
import io.github.sightline.summary.InterviewStep;
import io.github.sightline.summary.RuleFigures;
import io.github.sightline.summary.Team;
import io.github.sightline.warning.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts by SQL: by time first, then by what ids begin with, their team. */
final class SqlFigures implements Figures {
  static final String WARNINGS =
      "select level, count(*) as n from warnings where written_at >= ? and written_at < ?"
          + " and candidate >= ? and candidate < ? group by level";
  static final String SIGNALS =
      "select kind, count(*) as n from signal_marks where written_at >= ? and written_at < ?"
          + " and candidate >= ? and candidate < ? group by kind";
  static final String INTERVIEWS =
      "select kind, side, mode, count(*) as n from interview_steps"
          + " where happened_at >= ? and happened_at < ?"
          + " and candidate >= ? and candidate < ? group by kind, side, mode";
  static final String AGREED =
      " from interview_steps where happened_at >= ? and happened_at < ?"
          + " and candidate >= ? and candidate < ? and kind = 'AGREED' and took is not null";
  static final String ANSWERED =
      " from signal_marks where written_at >= ? and written_at < ?"
          + " and candidate >= ? and candidate < ?"
          + " and kind = 'ACCOMMODATION' and answered_at is not null";
  static final String UNANSWERED =
      "select count(*) as n, min(written_at) as since from signal_marks"
          + " where written_at >= ? and written_at < ? and candidate >= ? and candidate < ?"
          + " and kind = 'ACCOMMODATION' and (answered_at is null or answered_at >= ?)";
  static final String UNREAD =
      "select unread, count(*) as n from turns where unread is not null"
          + " and written_at >= ? and written_at < ? and channel >= ? and channel < ?"
          + " group by unread order by unread";
  static final String UNCLEAR =
      "select count(*) as n from turns where unclear <> '[]' and author_role = 'CANDIDATE'"
          + " and written_at >= ? and written_at < ? and channel >= ? and channel < ?";

  /** A case that was decided, by its last decision in the span, and each rule with a part in it. */
  static final String RULES =
      "select kind, count(*) as n, sum(dismissed) as dismissed from (select distinct"
          + " d.candidate, m.kind, case when d.action = 'NOT_A_CONCERN' then 1 else 0 end"
          + " as dismissed from case_steps d join signal_marks m on m.candidate = d.candidate"
          + " and m.written_at <= d.taken_at and m.written_at >= d.taken_at - ?"
          + " where d.taken_at >= ? and d.taken_at < ?"
          + " and d.candidate >= ? and d.candidate < ?"
          + " and d.action in ('NOT_A_CONCERN', 'OFFER_FORMATS', 'ASK_IDENTITY')"
          + " and not exists (select 1 from case_steps later"
          + " where later.candidate = d.candidate and later.taken_at < ?"
          + " and (later.taken_at, later.id) > (d.taken_at, d.id)"
          + " and later.action in ('NOT_A_CONCERN', 'OFFER_FORMATS', 'ASK_IDENTITY')))"
          + " as part group by kind order by kind";

  private final Session session;

  SqlFigures(Session session) {
    this.session = session;
  }

  @Override
  public List<Undecided> undecided(Team team, Instant asOf, int limit) {
    return new UndecidedCases(session).oldest(team, asOf, limit);
  }

  @Override
  public int undecidedCount(Team team, Instant asOf) {
    return new UndecidedCases(session).count(team, asOf);
  }

  @Override
  public Map<Level, Integer> warnings(Span span) {
    Map<Level, Integer> counts = new EnumMap<>(Level.class);
    list(span, WARNINGS).forEach(named -> counts.put(Level.valueOf(named.name()), named.count()));
    return counts;
  }

  @Override
  public Map<SignalKind, Integer> signals(Span span) {
    Map<SignalKind, Integer> counts = new EnumMap<>(SignalKind.class);
    list(span, SIGNALS)
        .forEach(named -> counts.put(SignalKind.valueOf(named.name()), named.count()));
    return counts;
  }

  @Override
  public List<InterviewFigures.Count> interviews(Span span) {
    return session.list(SqlFigures::interview, INTERVIEWS, values(span));
  }

  private static InterviewFigures.Count interview(ResultSet row) throws SQLException {
    return new InterviewFigures.Count(
        InterviewStep.Kind.valueOf(row.getString("kind")),
        Party.valueOf(row.getString("side")),
        Mode.valueOf(row.getString("mode")),
        row.getInt("n"));
  }

  @Override
  public Optional<Duration> toSchedule(Span span) {
    return median(span, "took", AGREED);
  }

  @Override
  public Optional<Duration> toAnswer(Span span) {
    return median(span, "answered_at - written_at", ANSWERED);
  }

  /** The middle one by size; of an even number the lower of both in the middle. */
  private Optional<Duration> median(Span span, String what, String from) {
    Object[] values = values(span);
    int count = session.first(SqlFigures::count, "select count(*) as n" + from, values).orElse(0);
    if (count == 0) {
      return Optional.empty();
    }
    List<Object> all = new ArrayList<>(List.of(values));
    all.add((count - 1) / 2);
    return session
        .first(
            row -> row.getLong("took"),
            "select %s as took%s order by 1 limit 1 offset ?".formatted(what, from),
            all.toArray())
        .map(micros -> Duration.ofNanos(micros * 1000));
  }

  @Override
  public Waiting unanswered(Span span) {
    List<Object> all = new ArrayList<>(List.of(values(span)));
    all.add(span.to());
    return session
        .first(SqlFigures::waiting, UNANSWERED, all.toArray())
        .orElse(new Waiting(0, Optional.empty()));
  }

  private static Waiting waiting(ResultSet row) throws SQLException {
    int count = row.getInt("n");
    long since = row.getLong("since");
    return new Waiting(count, count == 0 ? Optional.empty() : Optional.of(Micros.instant(since)));
  }

  @Override
  public List<RuleFigures> rules(Span span, Duration memory) {
    List<Object> all = new ArrayList<>();
    all.add(memory.toNanos() / 1000);
    all.addAll(List.of(values(span)));
    all.add(span.to());
    return session.list(SqlFigures::rule, RULES, all.toArray()).stream()
        .filter(rule -> RuleFigures.isRule(rule.rule()))
        .sorted(java.util.Comparator.comparing(RuleFigures::rule))
        .toList();
  }

  private static RuleFigures rule(ResultSet row) throws SQLException {
    return new RuleFigures(
        SignalKind.valueOf(row.getString("kind")), row.getInt("n"), row.getInt("dismissed"));
  }

  @Override
  public Map<String, Integer> unread(Span span) {
    Map<String, Integer> counts = new TreeMap<>();
    list(span, UNREAD).forEach(named -> counts.put(named.name(), named.count()));
    return counts;
  }

  @Override
  public int unclear(Span span) {
    return session.first(SqlFigures::count, UNCLEAR, values(span)).orElse(0);
  }

  @Override
  public Coverage.Stuck stuck(Team team) {
    List<Named> cards =
        session
            .list(
                row -> new Named(row.getString("state"), 1, row.getString("card_key")),
                "select state, card_key from cards where state in ('HELD', 'PARKED')")
            .stream()
            .filter(card -> team.owns(afterKind(card.key())))
            .toList();
    int held = (int) cards.stream().filter(card -> card.name().equals("HELD")).count();
    return new Coverage.Stuck(held, cards.size() - held);
  }

  /** Keys begin with what the card is, then comes the team. */
  private static String afterKind(String key) {
    return key.substring(key.indexOf(':') + 1);
  }

  @Override
  public int parked(Team team) {
    return session
        .first(
            SqlFigures::count,
            "select count(*) as n from inbox where state = 'parked'"
                + " and channel >= ? and channel < ?",
            from(team),
            to(team))
        .orElse(0);
  }

  @Override
  public int outdated(Team team) {
    return session
        .first(
            SqlFigures::count,
            "select count(*) as n from outdated_tracks where candidate >= ? and candidate < ?",
            from(team),
            to(team))
        .orElse(0);
  }

  /** A count with what it counts. */
  private record Named(String name, int count, String key) {}

  private List<Named> list(Span span, String sql) {
    return session.list(row -> new Named(row.getString(1), row.getInt("n"), ""), sql, values(span));
  }

  private static int count(ResultSet row) throws SQLException {
    return row.getInt("n");
  }

  private static Object[] values(Span span) {
    return new Object[] {span.from(), span.to(), from(span.team()), to(span.team())};
  }

  /** The ids of a team begin with its name and '/'; '0' follows '/'. */
  static String from(Team team) {
    return team.prefix();
  }

  /** The first text that no id of the team reaches. */
  static String to(Team team) {
    String prefix = team.prefix();
    return prefix.isEmpty() ? "~" : prefix.substring(0, prefix.length() - 1) + "0";
  }
}
