package io.github.sightline.warning;

import io.github.sightline.chat.Audience;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import java.util.List;
import java.util.Locale;

/**
 * The private note to the recruiter when an adjustment was asked for. It holds no reason and quotes
 * nothing: what was said stays in the conversation.
 */
public final class AdjustmentNote {
  /** The note for a case that is held. */
  public Outgoing render(String key, Audience.Staff audience, String name, Assessment assessment) {
    return new Outgoing(
        key,
        audience,
        "Adjustment asked for · " + name,
        List.of(
            new Section(
                "What to do next",
                List.of(
                    Line.of("Answer with the formats that you can offer; never ask for the reason"),
                    Line.of("No warning is posted for this candidate until a person decides"))),
            new Section(
                "Counted so far",
                List.of(
                    Line.of(
                        String.format(Locale.ROOT, "%.1f points", assessment.points())
                            + (assessment.wouldHaveReached().isEmpty()
                                ? ""
                                : "; a level was reached and not posted"))))),
        "Seen by the recruiter only.");
  }

  /** The same where nobody may be told what was asked for, only that somebody has to look. */
  public Outgoing discreet(String key, Audience.Staff audience, String name) {
    return new Outgoing(
        key,
        audience,
        "On hold · " + name,
        List.of(
            new Section(
                "What to do next",
                List.of(
                    Line.of("Read the conversation and answer what was asked"),
                    Line.of("No warning is posted for this candidate until a person decides")))),
        "Sightline informs; people decide.");
  }
}
