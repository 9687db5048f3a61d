package io.github.sightline.engine;

import io.github.sightline.chat.Audience;
import io.github.sightline.chat.Button;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import io.github.sightline.interview.Mode;
import io.github.sightline.interview.Slot;
import io.github.sightline.interview.Status;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What everybody in a candidate's channel is shown of an interview: neutral, the same whatever the
 * bot makes of it, and no word of how it went.
 *
 * @param entry the interview
 * @param zones of those who read it
 * @param quiet what counts as night
 */
record InterviewCard(AgendaEntry entry, List<ZoneId> zones, QuietHours quiet) {
  private static final String FOOTER =
      "Another format or time needs no reason. Sightline, an automated assistant";

  /** The one card of the interview. */
  Outgoing render(InterviewKey key) {
    boolean live = entry.status().isLive();
    List<Button> buttons = live ? InterviewAction.forAll() : List.of();
    List<Line> how = new ArrayList<>();
    how.add(Line.of(how(entry.terms().mode())));
    return new Outgoing(
        key.card(),
        new Audience.WithCandidate(entry.channel()),
        title(entry.status(), entry.sequence()),
        List.of(new Section("When", when()), new Section("How", how, buttons)),
        FOOTER);
  }

  /** A reminder of the interview. */
  Outgoing reminder(String key) {
    return new Outgoing(
        key,
        new Audience.WithCandidate(entry.channel()),
        "Reminder of the interview",
        List.of(
            new Section("When", when()),
            new Section("How", List.of(Line.of(how(entry.terms().mode()))))),
        FOOTER);
  }

  /** What stands in place of a reminder that no longer holds. */
  static Outgoing withdrawn(Outgoing reminder) {
    return new Outgoing(
        reminder.key(),
        reminder.audience(),
        "A reminder that no longer holds",
        List.of(
            new Section("What changed", List.of(Line.of("The interview is not at that time now")))),
        FOOTER);
  }

  /** What stands in place of a card of an interview that the bot knows nothing of any more. */
  static Outgoing letGo(Outgoing card) {
    return new Outgoing(
        card.key(),
        card.audience(),
        "The bot does not follow this interview any more",
        List.of(
            new Section(
                "Good to know", List.of(Line.of("What you agreed with each other still stands")))),
        "Sightline, an automated assistant");
  }

  private static String title(Status status, int sequence) {
    return switch (status) {
      case PROPOSED -> sequence == 0 ? "Interview proposed" : "A time is being agreed";
      case CONFIRMED -> "Interview arranged";
      case CANCELLED -> "Interview called off";
      case COMPLETED, NO_SHOW, MISSED_BY_TEAM -> "Interview";
    };
  }

  static String how(Mode mode) {
    return switch (mode) {
      case VIDEO -> "Video call";
      case PHONE -> "Phone call";
      case TEXT -> "In writing";
      case ONSITE -> "In person";
      case UNSPECIFIED -> "How to meet was not said yet";
    };
  }

  private List<Line> when() {
    Slot slot = entry.terms().slot();
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(slot.start(), Clocks.words(slot, ZoneOffset.UTC)));
    zones.stream()
        .filter(zone -> !zone.equals(ZoneOffset.UTC))
        .forEach(zone -> lines.add(Line.of(Clocks.words(slot, zone))));
    late().map(Line::of).ifPresent(lines::add);
    return lines;
  }

  /** Says what the time is for whom it lies in the night; empty where it does for nobody. */
  Optional<String> late() {
    Slot slot = entry.terms().slot();
    List<ZoneId> asleep = zones.stream().filter(z -> quiet.isQuiet(slot.start(), z)).toList();
    List<ZoneId> awake = zones.stream().filter(z -> !asleep.contains(z)).toList();
    if (asleep.isEmpty() || awake.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "Please note: "
            + Clocks.clock(slot.start(), awake.get(0))
            + " is "
            + Clocks.clock(slot.start(), asleep.get(0)));
  }
}
