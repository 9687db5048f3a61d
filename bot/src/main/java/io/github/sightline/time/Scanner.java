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

  private static final RoleSet BEGINNINGS =
      RoleSet.of(
          Role.WEEKDAY,
          Role.MONTH,
          Role.NUMBER,
          Role.COUPLE,
          Role.ARTICLE,
          Role.ORDINAL,
          Role.DAY_OFFSET,
          Role.PART,
          Role.CLOCK_WORD,
          Role.HALF,
          Role.QUARTER,
          Role.NEXT,
          Role.THIS,
          Role.LAST,
          Role.PAST_WEEK,
          Role.FOLLOWING,
          Role.THE,
          Role.AT,
          Role.IN,
          Role.FROM,
          Role.BETWEEN,
          Role.EITHER_DAY,
          Role.SAME_DAY,
          Role.NEXT_DAY,
          Role.NEXT_WORKDAY,
          Role.CALENDAR_WEEK,
          Role.APPROX,
          Role.AFTER,
          Role.BEFORE,
          Role.BY,
          Role.ANY,
          Role.SHARP,
          Role.WHOSE,
          Role.FOR_WHOM,
          Role.LATER,
          Role.PUSH,
          Role.MOVE,
          Role.SAME_TIME,
          Role.THIS_TIME,
          Role.ZONE,
          Role.CITY);

  /** What may follow a part of the day that begins a message and is no greeting. */
  private static final RoleSet PART_GOES_ON =
      RoleSet.of(
          Role.OF,
          Role.ON,
          Role.AT,
          Role.FIT,
          Role.FLIP,
          Role.OR,
          Role.NEG,
          Role.WEEKDAY,
          Role.DAY_OFFSET,
          Role.NEXT,
          Role.BETWEEN,
          Role.FROM,
          Role.AFTER,
          Role.BEFORE);

  private final Scan scan;
  private final Words words;
  private final Times times;
  private final Shifts shifts;
  private final ZoneNames zones;
  private final DayItems days;
  private final SameTimes sameTimes;

  Scanner(Scan scan, Lexicon lexicon, Clock now, @Nullable Clock anchor) {
    this.scan = scan;
    this.words = scan.words;
    this.times = new Times(scan);
    this.shifts = new Shifts(words);
    this.zones = new ZoneNames(lexicon, words);
    this.days = new DayItems(scan, zones);
    this.sameTimes = new SameTimes(scan, now, anchor);
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
    boolean word = lexeme.kind == Kind.WORD && !words.is(i, BEGINNINGS) && !words.sign(i + 1, '/');
    return lexeme.kind == Kind.HOLE || word;
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
            || (words.sign(i - 1, '(')
                && (i == 1 || words.sign(i - 2, '\n') || words.sign(i - 2, ','))))
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
      return sameTimes.read(i);
    }
    Item ahead = ahead(i);
    if (ahead != null) {
      return ahead;
    }
    Item day = days.read(i);
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
    boolean exactly = start > i && words.is(start, Role.SHARP);
    boolean about = start > i && words.is(start, Role.APPROX);
    Span span =
        words.is(i, Role.PUSH) ? null : Spans.read(words, about || exactly ? start + 1 : start);
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

  private @Nullable Item part(int i) {
    boolean today = words.is(i, Role.THIS) && words.is(i + 1, Role.PART);
    boolean before = words.is(i, Role.LAST) && words.is(i + 1, Role.PART);
    if (today || before) {
      scan.items.add(new Days(i, i + 1, new Day.Offset(before ? -1 : 0)));
      return new Part(i + 1, i + 2, words.value(i + 1, Role.PART));
    }
    boolean first = i == words.sentenceBegin(i) && i <= 2;
    boolean greeting = words.is(i - 1, Role.GREETING) || (first && !words.is(i + 1, PART_GOES_ON));
    boolean shaky =
        words.is(i, Role.SHAKY)
            && !(scan.last() instanceof Days && scan.lastBeside(i) != null)
            && !words.is(i - 1, Role.AT);
    return words.is(i, Role.PART) && !greeting && !shaky
        ? new Part(i, i + 1, words.value(i, Role.PART))
        : null;
  }
}
