package io.github.sightline.engine;

import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import io.github.sightline.interview.Slot;
import io.github.sightline.interview.Status;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Asks the recruiter how an interview went that nobody spoke of since. Read by staff alone. */
final class OutcomeQuestion {
  private static final String FOOTER =
      "Asked once. What you press counts more than what the bot reads. Sightline informs; people"
          + " decide.";

  private OutcomeQuestion() {}

  static Outgoing of(InterviewKey key, AgendaEntry entry, Desk desk, String name, ZoneId zone) {
    return new Outgoing(
        key.question(),
        desk.recruiter(),
        "How did the interview go? · " + name,
        List.of(
            new Section("When it was", List.of(when(entry.terms().slot(), zone))),
            new Section(
                "What to do next",
                List.of(
                    Line.of("Press what happened, or write it in the talk"),
                    Line.of("An interview that the team missed never counts for anything")),
                InterviewAction.outcomes())),
        FOOTER);
  }

  /** What stands there once it is known. */
  static Outgoing answered(InterviewKey key, AgendaEntry entry, Desk desk, String name) {
    return new Outgoing(
        key.question(),
        desk.recruiter(),
        "How the interview went · " + name,
        List.of(
            new Section("What is known", List.of(Line.of(word(entry.status())))),
            new Section("When it was", List.of(when(entry.terms().slot(), ZoneOffset.UTC)))),
        FOOTER);
  }

  private static Line when(Slot slot, ZoneId zone) {
    return Line.of(slot.start(), Clocks.words(slot, zone));
  }

  static String word(Status status) {
    return switch (status) {
      case PROPOSED -> "proposed";
      case CONFIRMED -> "confirmed";
      case CANCELLED -> "called off";
      case COMPLETED -> "it took place";
      case NO_SHOW -> "the candidate did not come";
      case MISSED_BY_TEAM -> "the team could not make it";
    };
  }
}
