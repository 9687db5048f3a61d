package io.github.sightline.engine;

import io.github.sightline.interview.Dispute;
import io.github.sightline.interview.Mode;
import io.github.sightline.interview.Order;
import io.github.sightline.interview.Slot;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * Our name of a dispute: the interview, what was told, and what the talk says. The same dispute has
 * one name however often it is written, so that it is asked about once.
 *
 * @param told when it begins by what was told, in seconds
 * @param heard when it begins by the talk, in seconds, with the end where there is one, as in
 *     {@code 1772704800-1772708400}; or the way to meet
 */
record DisputeKey(InterviewKey interview, long told, String heard) {
  private static final String PREFIX = "dispute:";

  static DisputeKey of(InterviewKey interview, Dispute dispute) {
    Slot slot = dispute.slot();
    Instant end = slot.end();
    String time = slot.start().getEpochSecond() + (end == null ? "" : "-" + end.getEpochSecond());
    return new DisputeKey(
        interview,
        dispute.told().slot().start().getEpochSecond(),
        dispute.isAboutTime() ? time : dispute.mode().key());
  }

  /** The dispute that a card of that name asks about. */
  static Optional<DisputeKey> parse(String card) {
    String[] parts = card.split("@", -1);
    int last = parts.length - 1;
    if (!card.startsWith(PREFIX) || last < 2 || !parts[last - 1].matches("\\d{1,12}")) {
      return Optional.empty();
    }
    String interview =
        String.join("@", Arrays.asList(parts).subList(0, last - 1)).substring(PREFIX.length());
    return InterviewKey.of(interview)
        .map(key -> new DisputeKey(key, Long.parseLong(parts[last - 1]), parts[last]));
  }

  String card() {
    return PREFIX + interview + "@" + told + "@" + heard;
  }

  boolean isAboutTime() {
    return heard.matches("\\d.*");
  }

  /** What it would be to follow the talk, of an interview at that time. */
  Order taken(Slot now) {
    return isAboutTime()
        ? new Order(interview.interview(), heardSlot(), true, null, null)
        : new Order(interview.interview(), now, false, mode(), null);
  }

  /** What it is to hold on to what was told: said once more. */
  Order kept(Slot now, Mode mode) {
    return isAboutTime()
        ? new Order(interview.interview(), now, true, null, null)
        : new Order(interview.interview(), now, false, mode, null);
  }

  private Slot heardSlot() {
    String[] ends = heard.split("-", 2);
    Instant start = Instant.ofEpochSecond(Long.parseLong(ends[0]));
    return new Slot(
        start, ends.length == 1 ? null : Instant.ofEpochSecond(Long.parseLong(ends[1])));
  }

  private Mode mode() {
    return Arrays.stream(Mode.values())
        .filter(each -> each.key().equals(heard))
        .findFirst()
        .orElse(Mode.UNSPECIFIED);
  }
}
