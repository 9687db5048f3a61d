package io.github.sightline.time;

import io.github.sightline.time.Item.Shift;
import org.jspecify.annotations.Nullable;

/** Reads moves of the interview under discussion: "an hour later", "push it by 30 minutes". */
final class Shifts {
  private static final int REACH = 9;

  private final Words words;

  Shifts(Words words) {
    this.words = words;
  }

  @Nullable Shift read(int i) {
    if (words.is(i, Role.PUSH) || words.is(i, Role.MOVE)) {
      return verb(i);
    }
    if (words.is(i, Role.LATER)) {
      int at = words.is(i + 1, Role.BY) ? i + 2 : i + 1;
      Span span = Spans.read(words, at);
      boolean fits = span != null && span.isKnown() && (at > i + 1 || words.is(i, Role.PUSH));
      return fits && span != null
          ? new Shift(i, span.to(), span, words.value(i, Role.LATER))
          : null;
    }
    Span span = Spans.read(words, i);
    return span == null || !span.isKnown() ? null : comparison(i, span);
  }

  /** "45 minutes earlier"; "late" and "early" only where a wish is said. */
  private @Nullable Shift comparison(int i, Span span) {
    int at = words.is(span.to(), Role.ISH) ? span.to() + 1 : span.to();
    if (!words.is(at, Role.LATER)
        || words.has(words.clauseBegin(i), words.sentenceEnd(i), Role.PAST_VERB)) {
      return null;
    }
    boolean late = words.word(at, "late") || words.word(at, "early");
    boolean wish =
        words.sign(words.sentenceEnd(i), '?')
            || words.sentenceHas(i, Role.FLIP)
            || words.sentenceHas(i, Role.MOVE);
    return late && !wish ? null : new Shift(i, at + 1, span, words.value(at, Role.LATER));
  }

  private @Nullable Shift verb(int i) {
    int sign = words.is(i, Role.PUSH) ? words.value(i, Role.PUSH) : 0;
    int end = Math.min(words.sentenceEnd(i), i + REACH);
    for (int at = i + 1; at < end; at++) {
      sign = words.is(at, Role.BACK) ? words.value(at, Role.BACK) : sign;
      sign =
          words.is(at, Role.PUSH) && !words.is(at, Role.BACK) ? words.value(at, Role.PUSH) : sign;
      Span span = words.sign(at, ',') ? null : Spans.read(words, at);
      if (span != null) {
        return span.isKnown() ? shift(i, at, span, sign) : null;
      }
      if (stops(at)) {
        return null;
      }
    }
    return null;
  }

  private boolean stops(int i) {
    return words.is(i, Role.FLIP)
        || words.is(i, Role.WEEKDAY)
        || words.is(i, Role.DAY_OFFSET)
        || (words.is(i, Role.TO)
            && !words.is(i + 1, Role.HALF)
            && !words.is(i + 1, Role.ARTICLE)
            && Spans.read(words, i + 1) == null);
  }

  private @Nullable Shift shift(int from, int at, Span span, int sign) {
    int to = span.to();
    boolean later = words.is(to, Role.LATER);
    boolean back = words.is(to, Role.BACK);
    boolean into =
        words.is(at - 1, Role.IN) || (words.is(at - 1, Role.FOR) && !words.is(from, Role.PUSH));
    int way = later ? words.value(to, Role.LATER) : back ? words.value(to, Role.BACK) : sign;
    return way == 0 || (into && !later)
        ? null
        : new Shift(from, later || back ? to + 1 : to, span, way);
  }
}
