package io.github.sightline.interview;

import io.github.sightline.time.Certainty;
import io.github.sightline.time.Polarity;
import io.github.sightline.time.TimeContext;
import io.github.sightline.time.TimeMention;
import io.github.sightline.time.TimeReader;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message into an utterance: its sentences and the times it names, in the light of the
 * schedule.
 */
final class UtteranceReader {
  /** An approximate time is put into a calendar as it is said. */
  private static final Pattern ABOUT =
      Pattern.compile("(?i)around|about|ish\\b|approx|circa|roughly|~");

  /** The first of several is no first of a month, and one of them no hour. */
  private static final Pattern PLACE =
      Pattern.compile("(?i)(?:the )?(?:first|second|third|fourth|last)(?: one)?|one");

  private static final Pattern AT =
      Pattern.compile("(?i)(?:at|around|about|by|for|@|on)\\s+(?:the\\s+)?$");

  private static final Pattern INSTEAD = Pattern.compile("(?i)[\\s,]*(?:\\p{L}+\\s+)?instead\\b");

  private static final Pattern SPAN =
      Pattern.compile(
          "(?i)^(?!.*(?:between|any|after|free|avail)).*\\d.*(?:-|–|to|till|until).*\\d");
  private static final int LONGEST = 4;

  /**
   * The times of a message in the clock of its author, and in that of the other side.
   *
   * @param mentions as they are meant if nothing speaks against it
   * @param swapped as if the other side had written the message
   */
  private record Reading(List<TimeMention> mentions, List<TimeMention> swapped) {}

  private final TimeReader reader;
  private final Zones zones;

  UtteranceReader(TimeReader reader, Zones zones) {
    this.reader = reader;
    this.zones = zones;
  }

  /** The message as one side's utterance, said when the schedule stood as given. */
  Utterance read(Schedule schedule, Event.Said event, Party by) {
    String text = PlainText.of(event.message().text());
    List<Named> times = times(schedule, text, event.message().at(), by);
    Cutter cutter = new Cutter(at -> times.stream().anyMatch(t -> t.from() < at && at < t.to()));
    Source source =
        new Source(
            Source.Kind.TALK,
            event.message().author().id(),
            event.message().at(),
            event.message().id(),
            event.message().text());
    return new Utterance(by, source, event.hints(), cutter.sentences(text), times, text);
  }

  /** Whether a bystander's message speaks of a time of day. */
  boolean namesTime(Event.Said event) {
    TimeContext context = TimeContext.of(event.message().at(), zones.team());
    return reader.read(PlainText.of(event.message().text()), context).stream()
        .anyMatch(m -> m.certainty() == Certainty.EXACT);
  }

  private List<Named> times(Schedule schedule, String text, Instant at, Party by) {
    ZoneId own = zones.of(by);
    ZoneId others = zones.of(by.other());
    Instant anchor = anchor(schedule, own);
    List<TimeMention> mentions = mentions(text, at, own, others, anchor);
    if (mentions.isEmpty()) {
      return List.of();
    }
    List<TimeMention> alone = anchor == null ? mentions : mentions(text, at, own, others, null);
    List<TimeMention> swapped =
        own.equals(others) ? mentions : mentions(text, at, others, own, anchor);
    Reading both = new Reading(mentions, swapped);
    List<Named> times = new ArrayList<>();
    for (TimeMention given : mentions) {
      TimeMention mention = ahead(given, alone, at);
      Named read = named(text, meant(schedule, mention, both, by), isDayAlone(mention, alone), by);
      Named time = times.isEmpty() ? read : read.behind(times.get(times.size() - 1));
      times.add(new Echo(arranged(schedule), zones).of(time, mention.text()));
    }
    return times;
  }

  private List<TimeMention> mentions(
      String text, Instant at, ZoneId own, ZoneId others, @Nullable Instant anchor) {
    TimeContext context =
        new TimeContext(at, own, others, anchor == null ? null : anchor.atZone(own));
    return reader.read(text, context).stream().filter(m -> !isPlace(text, m)).toList();
  }

  private static boolean isPlace(String text, TimeMention mention) {
    return PLACE.matcher(mention.text().strip()).matches()
        && !AT.matcher(text.substring(0, mention.from())).find();
  }

  /**
   * The time that a bare clock or day refers to: the first one on the table, else the interview
   * under discussion unless it took place, else a day that was asked about.
   */
  private static @Nullable Instant anchor(Schedule schedule, ZoneId own) {
    Floor floor = schedule.floor();
    if (floor.offer() != null) {
      return floor.offer().slots().get(0).start();
    }
    Interview focus = schedule.focus().orElse(null);
    if (focus != null && focus.status() != Status.COMPLETED) {
      return focus.slot().start();
    }
    return floor.day() == null ? null : floor.day().atStartOfDay(own).toInstant();
  }

  /**
   * A clock time that would be past on the day of what is off or over is the next such time; a
   * weekday with a bare number is an hour of that day unless the number is its date soon.
   */
  private static TimeMention ahead(TimeMention mention, List<TimeMention> alone, Instant now) {
    TimeMention next = mention;
    if (mention.start().toInstant().isBefore(now)) {
      next =
          alone.stream()
              .filter(a -> a.from() == mention.from() && a.certainty() == Certainty.EXACT)
              .filter(a -> a.start().toInstant().isAfter(now))
              .findFirst()
              .orElse(mention);
    }
    return Hours.of(next, now);
  }

  /**
   * People repeat a time that is arranged, or that they just named, in the clock of the other side
   * without saying so.
   */
  private TimeMention meant(Schedule schedule, TimeMention mention, Reading read, Party by) {
    List<Instant> known = new ArrayList<>(arranged(schedule));
    if (known.contains(mention.start().toInstant())) {
      return mention;
    }
    read.mentions().stream()
        .takeWhile(m -> m.from() != mention.from())
        .forEach(m -> known.add(m.start().toInstant()));
    TimeMention there =
        read.swapped().stream()
            .filter(s -> s.from() == mention.from() && s.to() == mention.to())
            .findFirst()
            .orElseGet(() -> onTheClockOf(mention, zones.of(by.other())));
    return known.contains(there.start().toInstant()) ? there : mention;
  }

  private static TimeMention onTheClockOf(TimeMention mention, ZoneId zone) {
    ZonedDateTime start = mention.start().toLocalDateTime().atZone(zone);
    return new TimeMention(
        start, null, mention.certainty(), mention.polarity(), mention.quote(), mention.because());
  }

  private static List<Instant> arranged(Schedule schedule) {
    Offer offer = schedule.floor().offer();
    Stream<Slot> offered = offer == null ? Stream.of() : offer.slots().stream();
    return Stream.concat(schedule.live().stream().map(Interview::slot), offered)
        .map(Slot::start)
        .toList();
  }

  private static boolean isDayAlone(TimeMention mention, List<TimeMention> alone) {
    return alone.stream()
        .anyMatch(a -> a.from() == mention.from() && a.certainty() == Certainty.DATE_ONLY);
  }

  private Named named(String text, TimeMention mention, boolean dayAlone, Party by) {
    ZoneId own = zones.of(by);
    ZonedDateTime start = mention.start();
    ZonedDateTime end = mention.end();
    Named.Kind kind =
        switch (mention.certainty()) {
          case EXACT -> exact(start, dayAlone);
          case WINDOW -> isDefinite(mention, by) ? Named.Kind.TIMED : Named.Kind.WINDOW;
          case DATE_ONLY -> Named.Kind.DAY;
        };
    return new Named(
        new Slot(start.toInstant(), end == null ? null : end.toInstant()),
        start.withZoneSameInstant(own).toLocalDate(),
        own,
        kind,
        mention.polarity() == Polarity.REJECT && !isInstead(text, mention),
        new Named.Span(mention.from(), mention.to()));
  }

  /** Whether it takes the place of another: whoever turns that down does not turn this down. */
  private static boolean isInstead(String text, TimeMention mention) {
    return INSTEAD.matcher(text.substring(Math.min(text.length(), mention.to()))).lookingAt();
  }

  /** Whether an approximate time, or a span the team names from clock to clock, is a slot. */
  private static boolean isDefinite(TimeMention mention, Party by) {
    ZonedDateTime end = mention.end();
    if (end == null) {
      return ABOUT.matcher(mention.text()).find();
    }
    return by == Party.TEAM
        && SPAN.matcher(mention.text()).find()
        && end.isBefore(mention.start().plusHours(LONGEST));
  }

  /** A day that only a day was known of before is still a day alone. */
  private static Named.Kind exact(ZonedDateTime start, boolean dayAlone) {
    if (start.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return Named.Kind.DAY;
    }
    return dayAlone ? Named.Kind.SAME_TIME : Named.Kind.TIMED;
  }
}
