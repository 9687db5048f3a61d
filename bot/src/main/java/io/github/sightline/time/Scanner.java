package io.github.sightline.time;

import io.github.sightline.time.Item.Days;
import io.github.sightline.time.Item.Part;
import io.github.sightline.time.Lexeme.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the items of a message, from left to right, each lexeme in one item at most. */
final class Scanner {
  /** Who names more times than that does not arrange an interview; it bounds the work. */
  private static final int MOST_ITEMS = 400;

  private final Scan scan;
  private final Words words;
  private final Times times;
  private final Shifts shifts;
  private final ZoneNames zones;
  private final @Nullable Clock anchor;
  private final Clock now;

  Scanner(Scan scan, Lexicon lexicon, Clock now, @Nullable Clock anchor) {
    this.scan = scan;
    this.words = scan.words;
    this.times = new Times(scan);
    this.shifts = new Shifts(words);
    this.zones = new ZoneNames(lexicon, words);
    this.now = now;
    this.anchor = anchor;
  }

  List<Item> items() {
    int i = 0;
    while (i < words.size() && scan.items.size() < MOST_ITEMS) {
      i = isPlain(i) ? i + 1 : next(i);
    }
    return scan.items;
  }

  /** Most words mean nothing here: passed over quickly. */
  private boolean isPlain(int i) {
    Lexeme lexeme = words.at(i);
    return lexeme.kind == Kind.HOLE
        || lexeme.word == Word.UNKNOWN && lexeme.kind == Kind.WORD && !words.sign(i + 1, '/');
  }

  private int next(int i) {
    Lexeme lexeme = words.at(i);
    if (lexeme.kind == Kind.EPOCH || lexeme.kind == Kind.EPOCH_DAY) {
      return add(new Item.Moment(i, i + 1, lexeme.epoch, lexeme.kind == Kind.EPOCH_DAY));
    }
    if (lexeme.kind == Kind.SIGN
        && lexeme.sign != '@'
        && lexeme.sign != '+'
        && lexeme.sign != '~') {
      return i + 1;
    }
    if (lexeme.is(Role.NEUTRAL) || isListNumber(i)) {
      return skip(i);
    }
    Item item = find(i);
    if (item == null) {
      return i + 1;
    }
    return item instanceof Days days && words.is(i, Role.TONIGHT) ? tonight(days) : add(item);
  }

  private int add(Item item) {
    scan.items.add(item);
    return item.to();
  }

  private int skip(int i) {
    return isListNumber(i) ? i + 2 : i + 1;
  }

  /** "1." or "2)" at the beginning of a line. */
  private boolean isListNumber(int i) {
    return words.number(i)
        && words.at(i).digits <= 2
        && (i == 0
            || words.sign(i - 1, '\n')
            || words.sign(i - 1, '(')
                && (i == 1 || words.sign(i - 2, '\n') || words.sign(i - 2, ',')))
        && (words.sign(i + 1, '.') || words.sign(i + 1, ')'))
        && words.at(i + 2).gap
        && words.at(i + 2).kind != Kind.EDGE
        && !words.is(i + 2, Role.MONTH)
        && !words.word(i + 2, "works");
  }

  private int tonight(Days days) {
    add(days);
    return add(new Part(days.from(), days.to(), 4));
  }

  private @Nullable Item find(int i) {
    if (words.is(i, Role.SAME_TIME) || words.is(i, Role.THIS_TIME)) {
      return sameTime(i);
    }
    Item ahead = ahead(i);
    if (ahead != null) {
      return ahead;
    }
    Item day = day(i);
    if (day != null) {
      return day;
    }
    Item shift = scan.anchored || scan.items.size() > 0 ? shifts.read(i) : null;
    if (shift != null) {
      return shift;
    }
    Span span = words.is(i, Role.PUSH) ? null : Spans.read(words, i);
    if (span != null) {
      return new Item.Length(i, span.to(), span);
    }
    Item time = times.read(i);
    if (time != null) {
      return time;
    }
    Item part = part(i);
    return part != null ? part : zones.read(i, isAfterClock(i));
  }

  private boolean isAfterClock(int i) {
    int at =
        words.sign(i - 1, '(')
                || words.sign(i - 1, ',')
                || words.is(i - 1, Role.IN)
                || words.sign(i - 1, '/')
            ? i - 1
            : i;
    Item last = scan.last();
    return last != null && (last.to() == i || last.to() == at) && !(last instanceof Item.Length);
  }

  private @Nullable Item ahead(int i) {
    int start = words.is(i, Role.IN) ? i + 1 : i;
    boolean about = start > i && words.is(start, Role.APPROX);
    Span span = words.is(i, Role.PUSH) ? null : Spans.read(words, about ? start + 1 : start);
    if (span == null || span.minutes() == 0) {
      return null;
    }
    int to =
        words.is(span.to(), Role.TIME) && words.word(span.to(), "time") ? span.to() + 1 : span.to();
    boolean fromNow = words.is(to, Role.FROM_NOW);
    boolean ago = words.is(to, Role.AGO);
    boolean took = words.has(words.sentenceBegin(i), i, Role.TOOK) && !ago;
    if ((start == i && !fromNow && !ago)
        || took
        || words.is(to, Role.LATER)
        || !(fromNow || ago || Followers.mayFollow(words, to))) {
      return null;
    }
    boolean ish = words.is(to, Role.ISH);
    int end = fromNow || ago || ish ? to + 1 : to;
    return new Item.Ahead(i, end, ago ? -span.minutes() : span.minutes(), about || ish);
  }

  private @Nullable Item sameTime(int i) {
    boolean same = words.is(i, Role.SAME_TIME);
    int at =
        words.sign(i + 1, ',') || words.is(i + 1, Role.ON) || words.is(i + 1, Role.BY)
            ? i + 2
            : i + 1;
    at = words.is(at, Role.THE) ? at + 1 : at;
    boolean week =
        (words.is(at, Role.NEXT)
                && words.is(at + 1, Role.CALENDAR_WEEK)
                && !words.is(at + 2, Role.WEEKDAY))
            || words.is(at, Role.WEEK_AFTER);
    if (week) {
      int to = words.is(at, Role.WEEK_AFTER) ? at + 1 : at + 2;
      if (same) {
        return scan.anchored ? new Item.Shift(i, to, new Span(0, 7, 0, to), 1) : null;
      }
      scan.items.add(new Item.Time(i, i + 1, Item.Bound.AT, now, null, -1));
      return new Days(i + 1, to, new Day.Offset(7));
    }
    boolean dayed =
        words.is(at, Role.DAY_OFFSET) || words.is(at, Role.WEEKDAY) || words.is(at, Role.NEXT);
    if (same) {
      Clock before = anchor != null ? anchor : lastClock();
      return before != null && scan.dated
          ? new Item.Time(i, i + 1, Item.Bound.AT, before, null, -1)
          : null;
    }
    return dayed ? new Item.Time(i, i + 1, Item.Bound.AT, now, null, -1) : null;
  }

  private @Nullable Clock lastClock() {
    for (int k = scan.items.size() - 1; k >= 0 && k >= scan.items.size() - 4; k--) {
      if (scan.items.get(k) instanceof Item.Time time) {
        return time.start();
      }
    }
    return null;
  }

  private @Nullable Item day(int i) {
    if (words.is(i, Role.IN)
        && !words.number(i + 1)
        && !words.is(i + 1, Role.ARTICLE)
        && !words.is(i + 1, Role.NUMBER)) {
      return null;
    }
    Days numeric = NumericDates.read(words, i, scan.monthFirst);
    if (numeric != null) {
      return iso(numeric);
    }
    Days date = DateLists.read(words, i, scan);
    if (date != null) {
      return date;
    }
    Days named = Dates.read(words, i);
    if (named != null) {
      return named;
    }
    Days worded = DayWords.read(words, i);
    if (worded != null) {
      return isGreeted(i) ? null : DateLists.withNumber(words, worded);
    }
    return week(i);
  }

  /** "Happy Friday": no day is meant. */
  private boolean isGreeted(int i) {
    return words.is(i - 1, Role.GREETING)
        && words.is(i, Role.WEEKDAY)
        && (words.ends(i + 1)
            || words.sign(i + 1, ',')
            || !Followers.isTime(words, i + 1) && !words.number(i + 1));
  }

  /** With the time behind the "T" of an ISO date, and its offset. */
  private Item iso(Days date) {
    if (!words.word(date.to(), "t") || !words.number(date.to() + 1)) {
      return date;
    }
    ClockAt clock = Clocks.read(words, date.to() + 1);
    if (clock == null) {
      return date;
    }
    scan.items.add(date);
    int to = clock.to();
    if (words.sign(to, '.') && words.number(to + 1) && words.glued(to + 1)) {
      to += 2;
    }
    Clock full = new Clock(clock.clock().hour(), clock.clock().minute(), Clock.OPEN, true);
    Item.Time time = new Item.Time(date.to() + 1, to, Item.Bound.AT, full, null, -1);
    Item.Zone zone = zones.iso(to);
    if (zone != null) {
      scan.items.add(time);
    }
    return zone != null ? zone : time;
  }

  private @Nullable Item week(int i) {
    boolean next =
        words.is(i, Role.NEXT)
            && words.is(i + 1, Role.CALENDAR_WEEK)
            && !words.word(i + 1, "week's");
    if (!next) {
      return null;
    }
    int at = i + 2;
    while (words.sign(at, ',') || words.is(at, Role.AT) || words.is(at, Role.THE)) {
      at++;
    }
    if (words.is(at, Role.SAME_TIME)) {
      return scan.anchored ? new Item.Shift(i, at + 1, new Span(0, 7, 0, at + 1), 1) : null;
    }
    boolean part =
        words.is(i - 1, Role.EARLY)
            && !words.word(i - 1, "early")
            && !words.word(i - 1, "beginning")
            && !words.word(i - 1, "start");
    return part || words.sentenceHas(i, Role.ERRAND) ? null : new Item.Week(i, i + 2, 1);
  }

  private @Nullable Item part(int i) {
    boolean today = words.is(i, Role.THIS) && words.is(i + 1, Role.PART);
    boolean before = words.is(i, Role.LAST) && words.is(i + 1, Role.PART);
    if (today || before) {
      scan.items.add(new Days(i, i + 1, new Day.Offset(before ? -1 : 0)));
      return new Part(i + 1, i + 2, words.value(i + 1, Role.PART));
    }
    boolean greeting =
        i == 0
            && (words.ends(1)
                || words.sign(1, ',')
                || words.is(1, Role.FOLLOW) && !words.is(1, Role.OF) && !words.is(1, Role.ON));
    boolean shaky =
        words.is(i, Role.SHAKY)
            && !(scan.last() instanceof Days && scan.lastBeside(i) != null)
            && !words.is(i - 1, Role.AT);
    return words.is(i, Role.PART) && !greeting && !shaky
        ? new Part(i, i + 1, words.value(i, Role.PART))
        : null;
  }
}
