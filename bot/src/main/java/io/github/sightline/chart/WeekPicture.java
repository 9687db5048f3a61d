package io.github.sightline.chart;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Interviews of some days as a picture: days beside each other, hours below each other, on one
 * clock.
 *
 * @param title one line
 * @param clock whose clock, such as {@code London}
 * @param days the days, in order
 * @param visits what takes place on them, in any order
 */
public record WeekPicture(String title, String clock, List<LocalDate> days, List<Visit> visits)
    implements Drawing {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

  /** Said where nothing takes place. */
  static final String NOTHING = "Nothing is arranged in these days";

  public WeekPicture {
    days = List.copyOf(days);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a week without days");
    }
    List<LocalDate> shown = days;
    visits =
        visits.stream()
            .filter(visit -> shown.contains(visit.start().toLocalDate()))
            .sorted(
                Comparator.comparing(Visit::start)
                    .thenComparing(Visit::end)
                    .thenComparing(Visit::who))
            .toList();
  }

  /** How people meet. */
  public enum How {
    VIDEO("video"),
    PHONE("phone"),
    TEXT("in writing"),
    ONSITE("in person"),
    OPEN("way not said");

    private final String word;

    How(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /** Where it stands. */
  public enum State {
    CONFIRMED("confirmed"),
    PROPOSED("not confirmed"),
    HELD("held"),
    NOT_HELD("not held");

    private final String word;

    State(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /**
   * Something that takes place.
   *
   * @param start on the clock of the picture
   * @param who with whom; control characters are left out
   * @param clash whether somebody is to be at another one at the same time
   */
  public record Visit(
      LocalDateTime start, LocalDateTime end, String who, How how, State state, boolean clash) {
    public Visit {
      if (!end.isAfter(start)) {
        throw new IllegalArgumentException("it ends before it begins: " + start);
      }
      who = who.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\s]+", " ").strip();
    }

    String times() {
      return TIME.format(start) + "–" + TIME.format(end);
    }

    String begins() {
      return TIME.format(start);
    }
  }

  @Override
  public Scene scene() {
    return WeekLayout.of(this);
  }

  /** Whether nothing takes place. */
  public boolean isEmpty() {
    return visits.isEmpty();
  }

  /** Whether nothing is still to come. */
  public boolean isOver() {
    return visits.stream()
        .noneMatch(v -> v.state() == State.CONFIRMED || v.state() == State.PROPOSED);
  }

  @Override
  public String words() {
    String all =
        visits.isEmpty()
            ? NOTHING
            : days.stream()
                .filter(day -> !on(day).isEmpty())
                .map(
                    day ->
                        DAY.format(day)
                            + ": "
                            + on(day).stream()
                                .map(WeekPicture::words)
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining(". "));
    return title + ", times in " + clock + ". " + all + ".";
  }

  private static String words(Visit visit) {
    return "%s %s, %s, %s%s"
        .formatted(
            visit.times(),
            visit.who(),
            visit.how().word(),
            visit.state().word(),
            visit.clash() ? ", at the same time as another" : "");
  }

  List<Visit> on(LocalDate day) {
    return visits.stream().filter(visit -> visit.start().toLocalDate().equals(day)).toList();
  }
}
