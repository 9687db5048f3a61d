package io.github.sightline.app;

import io.github.sightline.adapter.transcript.SchedulingMessage;
import io.github.sightline.time.Certainty;
import io.github.sightline.time.TimeMention;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts how often the times that were read are the expected ones. */
final class SchedulingScore {
  /** Right and all, of something. */
  static final class Share {
    private int right;
    private int all;

    void add(boolean isRight) {
      right += isRight ? 1 : 0;
      all++;
    }

    double rate() {
      return all == 0 ? 1 : right / (double) all;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%d/%d (%.1f %%)", right, all, 100 * rate());
    }
  }

  final Share strict = new Share();
  final Share withoutWrongStart = new Share();
  final Share silent = new Share();
  final Share polarity = new Share();
  final Share certainty = new Share();
  final Share ends = new Share();
  final Map<String, Share> categories = new TreeMap<>();
  final List<String> wrong = new ArrayList<>();

  void add(SchedulingMessage message, List<TimeMention> mentions) {
    Map<Instant, TimeMention> timed = new HashMap<>();
    Set<LocalDate> days = new HashSet<>();
    Map<Instant, TimeMention> all = new HashMap<>();
    for (TimeMention mention : mentions) {
      all.put(mention.start().toInstant(), mention);
      if (mention.certainty() == Certainty.DATE_ONLY) {
        days.add(mention.start().toLocalDate());
      } else {
        timed.put(mention.start().toInstant(), mention);
      }
    }
    judge(message, timed.keySet(), days);
    message.expected().times().forEach(time -> compare(time, all.get(time.start().toInstant())));
  }

  private void judge(SchedulingMessage message, Set<Instant> timed, Set<LocalDate> days) {
    Set<Instant> required = new HashSet<>();
    Set<Instant> allowed = new HashSet<>();
    boolean daysMet = true;
    for (SchedulingMessage.Time time : message.expected().times()) {
      if (time.certainty().equals("date-only")) {
        daysMet &= time.isOptional() || days.contains(time.start().toLocalDate());
      } else {
        allowed.add(time.start().toInstant());
        if (!time.isOptional()) {
          required.add(time.start().toInstant());
        }
      }
    }
    boolean noneWrong = allowed.containsAll(timed);
    boolean right = noneWrong && timed.containsAll(required) && daysMet;
    strict.add(right);
    withoutWrongStart.add(noneWrong);
    if (message.expected().times().isEmpty()) {
      silent.add(timed.isEmpty());
    }
    categories.computeIfAbsent(message.expected().category(), c -> new Share()).add(right);
    if (!right) {
      wrong.add(message.id() + " " + message.text());
    }
  }

  private void compare(
      SchedulingMessage.Time time, @org.jspecify.annotations.Nullable TimeMention read) {
    if (read == null) {
      return;
    }
    certainty.add(read.certainty().key().equals(time.certainty()));
    polarity.add(read.polarity().key().equals(time.polarity()));
    Instant end = time.end() == null ? null : time.end().toInstant();
    Instant readEnd = read.end() == null ? null : read.end().toInstant();
    ends.add(java.util.Objects.equals(end, readEnd));
  }

  @Override
  public String toString() {
    return "strict %s, no wrong start %s, silent %s, polarity %s, certainty %s, ends %s, by category %s"
        .formatted(strict, withoutWrongStart, silent, polarity, certainty, ends, categories);
  }
}
