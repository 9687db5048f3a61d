package io.github.sightline.summary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the bot did not see, or what did not reach people.
 *
 * @param unread messages of the week by language, as ISO 639-1 codes, that were not read
 * @param unclear messages of the week that people must read because the bot is unsure
 * @param gaps channels that are not complete now
 * @param stuck cards that wait because others can read their channel, or were given up
 * @param parked events that failed and were set aside
 * @param underway candidates whose interviews are not counted yet
 * @param paused whether people told the bot to post nothing
 */
public record Coverage(
    Map<String, Integer> unread,
    int unclear,
    List<Gap> gaps,
    Stuck stuck,
    int parked,
    int underway,
    boolean paused) {
  /** Everything was seen and everything reached people. */
  public static final Coverage FULL =
      new Coverage(Map.of(), 0, List.of(), new Stuck(0, 0), 0, 0, false);

  public Coverage {
    unread = java.util.Collections.unmodifiableMap(new TreeMap<>(unread));
    gaps = List.copyOf(gaps);
  }

  /** A channel that is not complete since then. */
  public record Gap(String channel, String reason, Instant since) {}

  /** Cards that are held back, and cards that were given up. */
  public record Stuck(int held, int parked) {}

  /** Whether anything is missing. */
  public boolean isFull() {
    return equals(FULL);
  }
}
