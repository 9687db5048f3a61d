package io.github.sightline.time;

/** Whether a plain number is an hour: only where something beside it asks for one. */
final class PlainHours {
  private static final int LONGEST_LIST = 6;
  private static final int BRACKET_REACH = 8;
  private static final RoleSet OPENERS = RoleSet.of(Role.DO, Role.EXCEPT);
  private static final RoleSet MILD_OPENERS = RoleSet.of(Role.HAVE, Role.FLIP);

  private final Scan scan;
  private final Words words;

  PlainHours(Scan scan) {
    this.scan = scan;
    this.words = scan.words;
  }

  /** Whether the digits or the word at that index are an hour, with that before them. */
  boolean isHour(int i, ClockAt clock, Prefix prefix) {
    int to = clock.to();
    boolean named = words.is(i - 1, Role.NOT_BEFORE) && prefix.isEmpty();
    if ((named && scan.lastBeside(i) == null) || isNoHour(i, clock) || closesBracket(i, to)) {
      return false;
    }
    boolean said =
        prefix.isAt() && scan.lastBeside(i - 1) instanceof Item.Days && !words.is(to, Role.UNIT);
    if (!said && !Followers.mayFollow(words, to)) {
      return false;
    }
    if (!words.number(i)) {
      return isSpokenHour(i, to, prefix);
    }
    boolean odd = words.at(i).digits > 2 || words.sign(i + 1, '.');
    return odd ? isOddHour(i, to, prefix) : isCalledFor(i, to, prefix);
  }

  /** "0", and the slang of "4 u". */
  private boolean isNoHour(int i, ClockAt clock) {
    boolean bare = clock.to() == i + 1;
    boolean slang = words.number(i) && (words.at(i).number == 2 || words.at(i).number == 4);
    return bare
        && ((clock.clock().hour() == 0 && words.at(i).digits < 3)
            || (slang && (words.word(i + 1, "you") || words.word(i + 1, "me"))));
  }

  /** "1)" numbers a list, "(at 1)" does not. */
  private boolean closesBracket(int i, int to) {
    if (!words.sign(to, ')')) {
      return false;
    }
    for (int at = i - 1; at >= i - BRACKET_REACH; at--) {
      if (words.sign(at, '(')) {
        return false;
      }
    }
    return true;
  }

  private boolean isDated() {
    return scan.hasDay() || scan.anchored;
  }

  /** "Three" is more often a number than an hour, and "one" a pronoun. */
  private boolean isSpokenHour(int i, int to, Prefix prefix) {
    boolean one = words.value(i, Role.NUMBER) == 1 && to == i + 1;
    if (prefix.isTrigger()) {
      return one ? isDated() : isArranged(i);
    }
    Item last = scan.lastBeside(i);
    boolean beside =
        last instanceof Item.Days || last instanceof Item.Time || last instanceof Item.Part;
    if (beside || (!one && isDated() && beforeItem(to))) {
      return true;
    }
    return !one && isDated() && (words.is(i - 1, OPENERS) || words.is(i - 1, MILD_OPENERS));
  }

  /** "1030" and "10.30": versions and amounts look alike. */
  private boolean isOddHour(int i, int to, Prefix prefix) {
    int number = words.at(i).number;
    boolean year = words.at(i).digits == 4 && number >= 1900 && number < 2100;
    boolean plain = prefix.isAt() && !prefix.isFrom() && !words.is(i - 1, Role.BY);
    if (plain || besideItem(i)) {
      return true;
    }
    return !year && (isDated() ? isCalledFor(i, to, prefix) || beforeItem(to) : beforeItem(to));
  }

  private boolean isCalledFor(int i, int to, Prefix prefix) {
    if (prefix.isAt() && !prefix.isFrom()) {
      return isArranged(i) || !words.sentenceHas(i, Role.PAST_VERB);
    }
    if (prefix.isTrigger()) {
      return words.sign(i - 1, '~') ? isDated() : isArranged(i);
    }
    if (besideItem(i) || beforeItem(words.is(to, Role.ISH) ? to + 1 : to)) {
      return true;
    }
    if (words.is(i - 1, OPENERS)) {
      return isArranged(i);
    }
    int begin = words.sentenceBegin(i);
    boolean moved =
        words.is(i - 1, Role.TO)
            && (words.has(begin, i, Role.MOVE) || words.has(begin, i, Role.PUSH));
    boolean scheduled = words.is(i - 1, Role.FOR) && words.has(begin, i, Role.SCHEDULE);
    boolean asked = words.is(i - 1, Role.HAVE) && words.is(to, Role.FIT) && isArranged(i);
    return (isDated() && (moved || scheduled || words.is(i - 1, MILD_OPENERS)))
        || (asked && words.sign(words.sentenceEnd(i), '?'))
        || isInstead(i, to);
  }

  /** "3 works", "3 instead?" at the beginning of a sentence. */
  private boolean isInstead(int i, int to) {
    boolean first =
        words.ends(i - 1)
            || words.sign(i - 1, ',')
            || words.is(i - 1, Role.NEG_FORWARD)
            || words.is(i - 1, Role.NEG)
            || words.is(i - 1, Role.SCHEDULE);
    boolean asked = words.ends(i - 1) && words.sign(to, '?');
    return (first || asked)
        && (asked || words.is(to, Role.FIT) || words.is(to, Role.FLIP) || words.is(to, Role.NEG))
        && isArranged(i);
  }

  boolean besideItem(int i) {
    Item last = scan.lastBeside(i);
    return last instanceof Item.Days
        || last instanceof Item.Time
        || last instanceof Item.Part
        || (last instanceof Item.Zone && i > last.to())
        || (last instanceof Item.Week);
  }

  /** Whether a day, a part of one or a zone stands behind, maybe behind a list. */
  boolean beforeItem(int to) {
    int at = to;
    for (int listed = 0; listed < LONGEST_LIST; listed++) {
      at = words.sign(at, ',') ? at + 1 : at;
      boolean joins =
          words.is(at, Role.OR)
              || words.is(at, Role.AND)
              || words.sign(at, '/')
              || words.sign(at - 1, ',');
      int next =
          words.sign(at - 1, ',') && !words.is(at, Role.OR) && !words.is(at, Role.AND)
              ? at
              : at + 1;
      if (!joins || Numbers.value(words, next) < 0) {
        break;
      }
      ClockAt clock = Clocks.read(words, next);
      if (clock == null) {
        return false;
      }
      if (!clock.weak()) {
        return true;
      }
      at = clock.to();
    }
    return isDayLike(at)
        || ((words.is(at, Role.ON)
                || words.is(at, Role.IN)
                || words.is(at, Role.THE)
                || words.sign(at, '('))
            && isDayLike(at + 1))
        || (words.is(at, Role.IN) && words.is(at + 1, Role.THE) && words.is(at + 2, Role.PART))
        || (words.is(at, Role.ISH) && words.glued(at))
        || (words.is(at, Role.ON) && words.is(at + 1, Role.THE) && words.number(at + 2));
  }

  private boolean isDayLike(int i) {
    Lexeme word = words.at(i);
    boolean named =
        word.is(Role.WEEKDAY)
            || word.is(Role.DAY_OFFSET)
            || word.is(Role.PART)
            || word.is(Role.SHARP)
            || word.is(Role.SAME_DAY)
            || word.is(Role.NEXT_DAY)
            || (word.is(Role.WHOSE) && !words.word(i, "here"));
    boolean zone = word.is(Role.ZONE) && (!word.is(Role.SHAKY) || word.capital);
    if (words.number(i) && words.sign(i + 1, '/') && words.number(i + 2) && words.glued(i + 1)) {
      return words.is(i - 1, Role.ON);
    }
    boolean next =
        (word.is(Role.NEXT) || word.is(Role.THIS))
            && (words.is(i + 1, Role.WEEKDAY) || words.is(i + 1, Role.PART));
    return named || zone || next || (word.is(Role.AT) && words.is(i + 1, Role.PART));
  }

  /** Whether the message speaks of arranging something. */
  boolean isArranged(int i) {
    return scan.hasDay()
        || scan.anchored
        || words.sentenceHas(i, Role.ARRANGE)
        || words.sentenceHas(i, Role.EVENT);
  }
}
