package io.github.sightline.summary;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.UserId;
import io.github.sightline.diligence.Item;
import io.github.sightline.interview.Mode;
import io.github.sightline.interview.Party;
import io.github.sightline.signal.SignalKind;
import io.github.sightline.summary.Facts.About;
import io.github.sightline.summary.InterviewStep.Kind;
import io.github.sightline.summary.Owed.State;
import io.github.sightline.warning.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Made-up facts of a week. */
public final class Given {
  public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  public static final Week WEEK = Week.parse("2026-W20");

  /** Monday after, at nine. */
  public static final Instant NOW = Instant.parse("2026-05-18T07:00:00Z");

  public static final About ABOUT = new About(Team.parse("slack/T1"), WEEK, ZONE, NOW);
  public static final UserId ANA = new ChannelId("slack", "T1", "C1").user("U1");

  private Given() {}

  /** A decision owed about somebody of that name. */
  public static Owed owed(String name, String since) {
    return new Owed(
        ANA,
        name,
        Level.CAUTION,
        "Video step declined 2 times",
        Instant.parse(since),
        State.UNSEEN,
        "");
  }

  /** Eight weeks with these warnings in the last one. */
  public static List<WeekFigures> weeks(
      Map<Level, Integer> warnings, Map<SignalKind, Integer> signals) {
    List<WeekFigures> weeks = new ArrayList<>();
    for (int i = -7; i < 0; i++) {
      weeks.add(
          new WeekFigures(WEEK.plus(i), i == -1 ? Map.of(Level.HIGH, 3) : Map.of(), Map.of()));
    }
    weeks.add(new WeekFigures(WEEK, warnings, signals));
    return weeks;
  }

  /** A week in which nothing happened. */
  public static Facts quiet(Coverage coverage) {
    return new Facts(
        ABOUT,
        List.of(),
        0,
        weeks(Map.of(), Map.of()),
        InterviewFigures.NONE,
        InterviewFigures.NONE,
        List.of(),
        Adjustments.NONE,
        OpenChecklists.NONE,
        coverage);
  }

  /** A week with something of everything; names as given. */
  public static Facts busy(String... names) {
    List<Owed> owed = new ArrayList<>();
    for (String name : names) {
      owed.add(owed(name, "2026-05-14T10:00:00Z"));
    }
    return new Facts(
        ABOUT,
        owed,
        names.length,
        weeks(
            Map.of(Level.CAUTION, 1, Level.HIGH, 1),
            Map.of(SignalKind.VIDEO_REFUSAL, 3, SignalKind.ACCOMMODATION, 1)),
        interviews(),
        InterviewFigures.NONE,
        List.of(
            new RuleFigures(SignalKind.VIDEO_REFUSAL, 7, 6),
            new RuleFigures(SignalKind.TEXT_ONLY, 7, 1),
            new RuleFigures(SignalKind.NO_SHOW, 2, 2)),
        new Adjustments(1, Duration.ofHours(5), 1, Duration.ofHours(60)),
        OpenChecklists.NONE,
        new Coverage(
            Map.of("es", 4),
            2,
            List.of(new Coverage.Gap("C9", "missing_scope", Instant.parse("2026-05-15T08:00:00Z"))),
            new Coverage.Stuck(1, 0),
            0,
            0,
            false));
  }

  /** A busy week in which an offer to somebody of that name is planned. */
  public static Facts beforeOffer(String name) {
    return with(
        busy(),
        new OpenChecklists(
            List.of(
                new OpenChecklists.One(
                    ANA,
                    name,
                    4,
                    6,
                    List.of(Item.REFERENCES, Item.SANCTIONS_EXPOSURE),
                    List.of(Item.REFERENCES),
                    Instant.parse("2026-05-14T10:00:00Z"),
                    LocalDate.parse("2026-05-22"))),
            3));
  }

  /** The same facts with these checklists. */
  public static Facts with(Facts facts, OpenChecklists checklists) {
    return new Facts(
        facts.about(),
        facts.owed(),
        facts.owedInAll(),
        facts.weeks(),
        facts.interviews(),
        facts.before(),
        facts.rules(),
        facts.adjustments(),
        checklists,
        facts.coverage());
  }

  private static InterviewFigures interviews() {
    return new InterviewFigures(
        List.of(
            new InterviewFigures.Count(Kind.PROPOSED, Party.TEAM, Mode.VIDEO, 5),
            new InterviewFigures.Count(Kind.PROPOSED, Party.CANDIDATE, Mode.PHONE, 1),
            new InterviewFigures.Count(Kind.AGREED, Party.CANDIDATE, Mode.VIDEO, 3),
            new InterviewFigures.Count(Kind.AGREED, Party.CANDIDATE, Mode.PHONE, 1),
            new InterviewFigures.Count(Kind.HELD, Party.TEAM, Mode.VIDEO, 2),
            new InterviewFigures.Count(Kind.MOVED, Party.CANDIDATE, Mode.VIDEO, 1),
            new InterviewFigures.Count(Kind.NO_SHOW, Party.TEAM, Mode.VIDEO, 1),
            new InterviewFigures.Count(Kind.UNTOLD, Party.TEAM, Mode.PHONE, 1)),
        Duration.ofHours(7));
  }
}
