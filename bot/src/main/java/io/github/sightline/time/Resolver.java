package io.github.sightline.time;

import io.github.sightline.time.Item.Time;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns drafts into instants. */
final class Resolver {
  private static final int SHORT_SENTENCE = 4;
  private static final List<Role> MEETING =
      List.of(
          Role.ARRANGE,
          Role.EVENT,
          Role.MOVE,
          Role.PUSH,
          Role.FLIP,
          Role.NEG,
          Role.NEG_FORWARD,
          Role.SAME_TIME);

  private final Setting setting;
  private final DayResolver days;
  private final Words words;
  private final List<Found> found = new ArrayList<>();

  Resolver(Setting setting, DayResolver days, Words words) {
    this.setting = setting;
    this.days = days;
    this.words = words;
  }

  List<Found> resolve(List<Draft> drafts) {
    drafts.forEach(this::resolve);
    return found;
  }

  private void resolve(Draft draft) {
    if (draft.item instanceof Time time) {
      slot(draft, Slot.of(time, draft.part, draft.length));
    } else if (draft.item instanceof Item.Part part) {
      slot(draft, Slot.ofPart(part.part()));
    } else if (draft.item instanceof Item.Days) {
      lonely(draft);
    } else if (draft.item instanceof Item.Moment moment) {
      ZonedDateTime at = Instant.ofEpochSecond(moment.epoch()).atZone(setting.context.zone());
      add(
          draft,
          moment.isDay() ? at.toLocalDate().atStartOfDay(at.getZone()) : at,
          null,
          moment.isDay() ? Certainty.DATE_ONLY : Certainty.EXACT,
          "the platform's own time");
    } else if (draft.item instanceof Item.Ahead ahead) {
      ZonedDateTime at = setting.now.plusMinutes(ahead.minutes());
      add(
          draft,
          at,
          null,
          ahead.isAbout() ? Certainty.WINDOW : Certainty.EXACT,
          "counted from when it was written");
    } else if (draft.item instanceof Item.Week week) {
      LocalDate monday =
          setting
              .today()
              .minusDays(setting.today().getDayOfWeek().getValue() - 1L)
              .plusWeeks(week.weeks());
      ZoneId zone = setting.context.zone();
      add(
          draft,
          monday.atStartOfDay(zone),
          monday.plusWeeks(1).atStartOfDay(zone),
          Certainty.WINDOW,
          "Monday to Monday");
    } else if (draft.item instanceof Item.Shift shift) {
      shift(draft, shift);
    }
  }

  private void slot(Draft draft, Slot slot) {
    ZoneId zone = setting.zone(draft.zone);
    if (zone == null) {
      dateOnly(draft, "the reader's zone is not known");
      return;
    }
    boolean same = words.is(draft.item.from(), Role.SAME_TIME);
    Predicate<LocalDate> ahead = date -> !same && isAhead(date, slot, zone);
    for (LocalDate date : dates(draft, slot, zone, ahead)) {
      ZonedDateTime start = date.atTime(slot.start()).atZone(zone);
      ZonedDateTime end = slot.end() == null ? null : end(start, date, slot);
      boolean gone = draft.item instanceof Item.Part && end != null && end.isBefore(setting.now);
      if (!gone) {
        add(draft, start, end, slot.certainty(), defaults(draft));
      }
    }
  }

  private static ZonedDateTime end(ZonedDateTime start, LocalDate date, Slot slot) {
    LocalDate day =
        slot.end() != null && slot.end().isBefore(slot.start()) ? date.plusDays(1) : date;
    return day.atTime(slot.end()).atZone(start.getZone());
  }

  private boolean isAhead(LocalDate date, Slot slot, ZoneId zone) {
    boolean part = slot.certainty() == Certainty.WINDOW && slot.end() != null;
    ZonedDateTime latest =
        date.atTime(part && slot.end() != null ? slot.end() : slot.start()).atZone(zone);
    return latest.isAfter(setting.now);
  }

  private List<LocalDate> dates(Draft draft, Slot slot, ZoneId zone, Predicate<LocalDate> ahead) {
    if (!draft.days.isEmpty()) {
      return days.dates(draft.days, ahead, draft.past);
    }
    ZonedDateTime anchor = setting.anchor;
    if (anchor != null) {
      return List.of(anchor.toLocalDate());
    }
    if (draft.item instanceof Item.Part) {
      return List.of();
    }
    LocalDate today = setting.now.withZoneSameInstant(zone).toLocalDate();
    boolean still = today.atTime(slot.start()).atZone(zone).isAfter(setting.now);
    return List.of(
        draft.past ? (still ? today.minusDays(1) : today) : still ? today : today.plusDays(1));
  }

  private String defaults(Draft draft) {
    StringBuilder said = new StringBuilder();
    if (draft.item instanceof Time time && !time.start().isFixed() && draft.part == 0) {
      said.append("hours from 7 to 19");
    }
    if (draft.days.isEmpty()) {
      said.append(said.length() > 0 ? ", " : "")
          .append(
              setting.anchor == null
                  ? "the next time the clock shows it"
                  : "the day under discussion");
    }
    return said.toString();
  }

  /** A day without a time: the interview under discussion moves there, or a date alone. */
  private void lonely(Draft draft) {
    ZonedDateTime anchor = setting.anchor;
    if (anchor == null || draft.past || !moves(draft)) {
      dateOnly(draft, "");
      return;
    }
    for (LocalDate date : days.dates(draft.days, d -> false, false)) {
      add(
          draft,
          date.atTime(anchor.toLocalTime()).atZone(anchor.getZone()),
          null,
          Certainty.EXACT,
          "the clock time under discussion");
    }
  }

  /** Whether a day can be meant as the interview's: not a deadline, an errand, a whole day. */
  private boolean moves(Draft draft) {
    int from = draft.item.from();
    boolean bounded =
        words.is(from - 1, Role.AFTER)
            || words.is(from - 1, Role.BEFORE)
            || words.is(from - 1, Role.BY)
            || words.is(from - 1, Role.ANY)
            || (words.is(from - 2, Role.ANY) && words.is(from - 1, Role.ON));
    boolean moved =
        words.has(words.sentenceBegin(from), from, Role.MOVE)
            || words.has(words.sentenceBegin(from), from, Role.PUSH);
    boolean errand = words.sentenceHas(from, Role.ERRAND) && !words.sentenceHas(from, Role.MOVE);
    boolean aside =
        words.sentenceEnd(from) - words.sentenceBegin(from) > SHORT_SENTENCE
            && !isAboutMeeting(from);
    return (!bounded || moved) && !errand && !aside && !words.is(draft.item.to(), Role.ANY);
  }

  /** Whether a word of its sentence speaks of meetings, of moving or of turning down. */
  private boolean isAboutMeeting(int i) {
    return words.sign(words.sentenceEnd(i), '?')
        || MEETING.stream().anyMatch(role -> words.sentenceHas(i, role));
  }

  private void dateOnly(Draft draft, String why) {
    ZoneId zone = setting.context.zone();
    for (LocalDate date : days.dates(draft.days, d -> false, draft.past)) {
      add(draft, date.atStartOfDay(zone), null, Certainty.DATE_ONLY, why);
    }
  }

  private void shift(Draft draft, Item.Shift shift) {
    ZonedDateTime base = setting.anchor;
    for (int k = found.size() - 1; k >= 0 && base == null; k--) {
      base = found.get(k).certainty() == Certainty.DATE_ONLY ? null : found.get(k).start();
    }
    if (base == null) {
      return;
    }
    Span span = shift.span();
    ZonedDateTime moved = base.plus(Duration.ofMinutes(span.minutes() * shift.sign()));
    if (span.minutes() == 0) {
      LocalDate date =
          span.workdays() > 0
              ? Calendar.workdays(base.toLocalDate(), span.workdays() * shift.sign())
              : base.toLocalDate().plusDays((long) span.days() * shift.sign());
      moved = date.atTime(base.toLocalTime()).atZone(base.getZone());
    }
    add(draft, moved, null, Certainty.EXACT, "counted from the time under discussion");
  }

  private void add(
      Draft draft,
      ZonedDateTime start,
      @Nullable ZonedDateTime end,
      Certainty certainty,
      String defaults) {
    found.add(new Found(draft, start, end, certainty, defaults));
  }
}
