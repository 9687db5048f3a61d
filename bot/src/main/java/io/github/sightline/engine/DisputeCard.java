package io.github.sightline.engine;

import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import io.github.sightline.interview.Dispute;
import io.github.sightline.interview.Mode;
import io.github.sightline.interview.Slot;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Asks the recruiter which of two things holds: what was told, or what was written since. */
final class DisputeCard {
  private static final String TITLE = "Told one thing, written another · ";
  private static final String FOOTER =
      "Asked once. What was told holds until somebody says otherwise.";

  private DisputeCard() {}

  /**
   * The question.
   *
   * @param zone on whose clock times are told
   */
  static Outgoing asking(DisputeKey key, Dispute dispute, Desk desk, String name, ZoneId zone) {
    return new Outgoing(
        key.card(),
        desk.recruiter(),
        TITLE + name,
        List.of(
            new Section(
                "What was told",
                List.of(line(dispute.told().slot(), zone), how(dispute.told().mode()))),
            new Section(
                "What was written since",
                List.of(
                    dispute.isAboutTime() ? line(dispute.slot(), zone) : how(dispute.mode()),
                    Line.quoted(dispute.heard().words()))),
            new Section(
                "What to do next",
                List.of(Line.of("Say which of both holds; the card in the channel follows")),
                InterviewAction.disputes())),
        FOOTER);
  }

  /**
   * What stands there once it is known.
   *
   * @param by who said so; empty: it came about otherwise
   */
  static Outgoing settled(DisputeKey key, AgendaEntry entry, Desk desk, String name, String by) {
    Slot slot = entry.terms().slot();
    return new Outgoing(
        key.card(),
        desk.recruiter(),
        TITLE + name,
        List.of(
            new Section(
                by.isEmpty() ? "Settled" : "Settled by " + by,
                List.of(
                    Line.of(OutcomeQuestion.word(entry.status())),
                    line(slot, ZoneOffset.UTC),
                    how(entry.terms().mode())))),
        FOOTER);
  }

  private static Line line(Slot slot, ZoneId zone) {
    return Line.of(slot.start(), Clocks.words(slot, zone));
  }

  private static Line how(Mode mode) {
    return Line.of(InterviewCard.how(mode).toLowerCase(Locale.ROOT));
  }
}
