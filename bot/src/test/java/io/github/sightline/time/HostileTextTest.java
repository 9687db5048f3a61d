package io.github.sightline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages made to keep a reader busy: each is read in the time of an ordinary long one. */
class HostileTextTest {
  private static final int LENGTH = 16_000;
  private static final int MOST_ROUNDS = 80;
  private static final long MOST_NANOS = 20_000_000;

  private final TimeReader reader = TimeReader.english();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  private static TimeContext context() {
    Instant now = Instant.parse("2026-06-17T12:00:00Z");
    ZoneId zone = ZoneId.of("Europe/London");
    return new TimeContext(now, zone, null, now.atZone(zone).plusDays(2));
  }

  /**
   * The least processor time of some rounds: neither other processes nor code that is not compiled
   * yet must count.
   */
  private long nanos(String text) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < MOST_ROUNDS && least >= MOST_NANOS; round++) {
      long begun = threads.getCurrentThreadCpuTime();
      reader.read(text, context());
      least = Math.min(least, threads.getCurrentThreadCpuTime() - begun);
    }
    return least;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        ",",
        "3,",
        "monday ",
        "mondaymonday",
        "(",
        "<t:",
        "<!date^1",
        "3 or ",
        "3pm or ",
        "12/12/",
        "not ",
        "3pm tuesday not ",
        "half past ",
        ":::a",
        "~a",
        "~",
        "a.m.",
        "next week ",
        "move ",
        "push it back ",
        "can't do ",
        "every ",
        "met ",
        "<a",
        "https://",
        "a@b.c/",
        "ET ",
        "3pm ET, ",
        "monday or ",
        "3-4-",
        "45 minutes ",
        "\n",
        "\n3pm",
        "tomorow ",
        "wednedsay",
        "if ",
        "between 3 and ",
        "at ",
        "in 3 ",
        "a week from ",
        "the 5th of ",
        "may ",
        "5 may ",
        "1.",
        "```",
        "monday morning ",
        "in the morning ",
        "your time ",
        "same time ",
        "30 minutes later ",
        "\u0301",
        "\uD83D\uDE00",
        "x",
        "?",
        "12:30:",
        "2026-",
        "-",
        "@",
        "word ",
        "i can't, ",
        "3 or 4 people ",
        "next ",
        "dec 3, 4, 5, ",
        "'",
        "mon-",
        "3pm? no ",
        "3+",
        "+",
        "\u0130",
        "\uFF11"
      })
  void sixteenThousandCharactersOfOneKindAreReadInUnderTwentyMilliseconds(String piece) {
    String text = piece.repeat(LENGTH / piece.length() + 1).substring(0, LENGTH);
    assertThat(nanos(text)).isLessThan(MOST_NANOS);
    assertThat(nanos("monday " + text.substring(0, LENGTH - 14) + " 3:30pm"))
        .isLessThan(MOST_NANOS);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 50})
  void aMessageOfManyKindsIsReadInUnderTwentyMilliseconds(int each) {
    List<String> kinds =
        List.of(
            "9",
            ",",
            "(12/12/",
            "monday ",
            "3 or ",
            "not ",
            "next week ",
            "x",
            "<t:",
            "~",
            "a.m.",
            "\n3pm",
            "between 3 and ");
    StringBuilder text = new StringBuilder();
    while (text.length() < LENGTH) {
      kinds.forEach(kind -> text.append(kind.repeat(each)));
    }
    assertThat(nanos(text.substring(0, LENGTH))).isLessThan(MOST_NANOS);
  }
}
