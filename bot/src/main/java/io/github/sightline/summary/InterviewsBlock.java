package io.github.sightline.summary;

import io.github.sightline.chart.BarChart;
import io.github.sightline.chart.BarChart.Direction;
import io.github.sightline.chart.BarChart.Series;
import io.github.sightline.interview.Party;
import io.github.sightline.summary.InterviewStep.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of interviews, by whose doing it was. */
final class InterviewsBlock {
  private static final List<Kind> SHOWN =
      List.of(Kind.PROPOSED, Kind.AGREED, Kind.HELD, Kind.MOVED, Kind.NO_SHOW, Kind.CANCELLED);

  private InterviewsBlock() {}

  static Optional<Block> of(Facts facts) {
    InterviewFigures figures = facts.interviews();
    if (figures.isEmpty()) {
      return Optional.of(Block.of("Interviews", List.of("No interview this week.")));
    }
    return Optional.of(
        new Block(
            "Interviews",
            List.of("What", "By the team", "By candidates", "In all", "Week before"),
            SHOWN.stream().map(kind -> row(kind, facts)).toList(),
            notes(facts),
            chart(figures)));
  }

  private static List<String> row(Kind kind, Facts facts) {
    InterviewFigures figures = facts.interviews();
    boolean sides = hasSides(kind);
    return List.of(
        word(kind),
        sides ? Integer.toString(figures.of(kind, Party.TEAM)) : "–",
        sides ? Integer.toString(figures.of(kind, Party.CANDIDATE)) : "–",
        Integer.toString(figures.of(kind)),
        Integer.toString(facts.before().of(kind)));
  }

  /** Whether it is one side's doing; what both do together has no side. */
  private static boolean hasSides(Kind kind) {
    return kind != Kind.AGREED && kind != Kind.HELD && kind != Kind.UNTOLD;
  }

  private static String word(Kind kind) {
    return switch (kind) {
      case PROPOSED -> "Proposed";
      case AGREED -> "Agreed";
      case MOVED -> "Moved";
      case CANCELLED -> "Called off";
      case HELD -> "Held";
      case NO_SHOW -> "Not attended";
      case UNTOLD -> "Outcome not told";
    };
  }

  private static List<String> notes(Facts facts) {
    List<String> notes = new ArrayList<>();
    Duration took = facts.interviews().toSchedule();
    Duration before = facts.before().toSchedule();
    if (took != null) {
      String compared = before == null ? "" : ", " + Words.time(before) + " the week before";
      notes.add("From proposal to agreement: " + Words.time(took) + " (median)" + compared + ".");
    }
    int untold = facts.interviews().of(Kind.UNTOLD);
    if (untold > 0) {
      notes.add(
          untold == 1
              ? "Of 1 interview nobody has said how it went."
              : "Of " + untold + " interviews nobody has said how they went.");
    }
    return notes;
  }

  private static BarChart chart(InterviewFigures figures) {
    return new BarChart(
        "Interviews of the week",
        SHOWN.stream().map(InterviewsBlock::word).toList(),
        List.of(
            new Series("together", counts(kind -> hasSides(kind) ? 0 : figures.of(kind))),
            new Series("by the team", counts(kind -> side(figures, kind, Party.TEAM))),
            new Series("by candidates", counts(kind -> side(figures, kind, Party.CANDIDATE)))),
        Direction.LYING);
  }

  private static int side(InterviewFigures figures, Kind kind, Party side) {
    return hasSides(kind) ? figures.of(kind, side) : 0;
  }

  private static List<Integer> counts(java.util.function.ToIntFunction<Kind> count) {
    return SHOWN.stream().map(count::applyAsInt).toList();
  }
}
