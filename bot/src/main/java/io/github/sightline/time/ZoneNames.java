package io.github.sightline.time;

import io.github.sightline.time.Item.Zone;
import io.github.sightline.time.ZoneName.Kind;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads zones: "ET", "Pacific time", "London", "UTC+2", "your time". */
final class ZoneNames {
  private final Lexicon lexicon;
  private final Words words;

  ZoneNames(Lexicon lexicon, Words words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /**
   * The zone that begins here.
   *
   * @param afterClock whether a clock time ends right before it
   */
  @Nullable Zone read(int i, boolean afterClock) {
    Zone whose = whose(i, afterClock);
    if (whose != null) {
      return whose;
    }
    if (words.is(i, Role.ZONE)) {
      return isCertain(i, afterClock) ? named(i) : null;
    }
    if (words.is(i, Role.CITY)) {
      return place(i, i);
    }
    boolean id =
        words.sign(i + 1, '/')
            && words.glued(i + 1)
            && words.is(i + 2, Role.CITY)
            && words.glued(i + 2);
    if (id && words.at(i).kind == Lexeme.Kind.WORD && words.at(i).capital) {
      return new Zone(
          i, i + 3, new ZoneName(Kind.NAMED, lexicon.zone(words.value(i + 2, Role.CITY)), ""));
    }
    return afterClock ? offset(i, i, true) : null;
  }

  /** The "Z" or offset of an ISO date and time. */
  @Nullable Zone iso(int i) {
    if (words.word(i, "z") && words.glued(i)) {
      return new Zone(i, i + 1, new ZoneName(Kind.NAMED, ZoneOffset.UTC, ""));
    }
    return words.glued(i) ? offset(i, i, false) : null;
  }

  private @Nullable Zone whose(int i, boolean afterClock) {
    if (words.is(i, Role.WHOSE)) {
      Kind kind = words.value(i, Role.WHOSE) == 1 ? Kind.YOURS : Kind.MINE;
      return new Zone(i, i + 1, new ZoneName(kind, null, ""));
    }
    if (afterClock && words.is(i, Role.FOR_WHOM)) {
      Kind kind = words.value(i, Role.FOR_WHOM) == 1 ? Kind.YOURS : Kind.MINE;
      return new Zone(i, i + 1, new ZoneName(kind, null, "for"));
    }
    return null;
  }

  private boolean isCertain(int i, boolean afterClock) {
    Lexeme name = words.at(i);
    boolean plain = name.is(Role.SHAKY) || name.to - name.from <= 3;
    boolean said =
        name.capital
            && (words.is(i - 1, Role.ALL_TIMES)
                || words.is(i - 1, Role.IN)
                || words.sign(i - 1, '(')
                || words.is(i - 1, Role.ON));
    return !plain
        || afterClock
        || said
        || name.capitals
        || (words.is(i + 1, Role.TIME) && !name.is(Role.UNIT));
  }

  private Zone named(int i) {
    ZoneId zone = lexicon.zone(words.value(i, Role.ZONE));
    if (zone.getId().equals("UTC")) {
      Zone offset = offset(i, i + 1, false);
      if (offset != null) {
        return offset;
      }
    }
    int to = words.is(i + 1, Role.TIME) ? i + 2 : i + 1;
    boolean pair =
        words.sign(to, '/')
            && words.glued(to)
            && words.is(to + 1, Role.ZONE)
            && words.glued(to + 1)
            && words.value(to + 1, Role.ZONE) == words.value(i, Role.ZONE);
    return new Zone(i, pair ? to + 2 : to, new ZoneName(Kind.NAMED, zone, words.at(i).text));
  }

  private Zone place(int from, int i) {
    ZoneId zone = lexicon.zone(words.value(i, Role.CITY));
    boolean time = words.is(i + 1, Role.TIME) && !words.word(i + 1, "hours");
    return new Zone(
        from, time ? i + 2 : i + 1, new ZoneName(time ? Kind.NAMED : Kind.PLACE, zone, ""));
  }

  /** "+2", "-05:00", "+0530" behind a name of UTC or a clock time. */
  private @Nullable Zone offset(int from, int i, boolean bare) {
    boolean plus = words.sign(i, '+');
    if ((!plus && !words.sign(i, '-'))
        || !words.number(i + 1)
        || !words.glued(i + 1)
        || (bare && !plus)) {
      return null;
    }
    Lexeme digits = words.at(i + 1);
    boolean colon = words.sign(i + 2, ':') && words.number(i + 3) && words.at(i + 3).digits == 2;
    boolean joined = digits.digits == 4 || digits.digits == 3;
    if ((bare && !colon && !joined) || digits.digits > 4) {
      return null;
    }
    int hours = joined ? digits.number / 100 : digits.number;
    int minutes = joined ? digits.number % 100 : colon ? words.at(i + 3).number : 0;
    if (hours > 14 || minutes > 59) {
      return null;
    }
    int seconds = (hours * 60 + minutes) * 60 * (plus ? 1 : -1);
    ZoneName name = new ZoneName(Kind.NAMED, ZoneOffset.ofTotalSeconds(seconds), "");
    return new Zone(from, colon ? i + 4 : i + 2, name);
  }
}
