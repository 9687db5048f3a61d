package io.github.sightline.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The moves of two sides that look for a time: put one forward, put several forward, settle on one.
 * Each makes another schedule of the one given.
 */
final class Bargain {
  private final Source source;
  private final Party by;
  private int made;

  /** Moves that one message makes. */
  Bargain(Party by, Source source) {
    this.by = by;
    this.source = source;
  }

  /** A new interview that this side proposes, or that stands at once. */
  Schedule create(Schedule schedule, Slot slot, Mode mode, Status status) {
    String id = nextId(schedule);
    Interview fresh = Interview.create(id, new Terms(slot, mode, status), by, source);
    return onTheTable(schedule.put(fresh), id);
  }

  /** The interview proposed at another time. */
  Schedule propose(Schedule schedule, Interview interview, Slot slot, Mode mode) {
    Interview moved =
        interview
            .with(interview.standing().askedAgainBy(by))
            .at(slot, source)
            .in(mode, source)
            .as(Status.PROPOSED, source);
    return onTheTable(schedule.put(moved), interview.id());
  }

  /** Several times to choose from; the interview that one of them would move stays till then. */
  Schedule offer(Schedule schedule, List<Slot> slots, Mode mode, @Nullable String target) {
    Offer offer = new Offer(by, slots, mode, target, nextId(schedule), false);
    Floor floor = schedule.floor();
    return schedule.with(floor.offering(offer).onDay(null).with(floor.turn().asking()));
  }

  /** Both agree to a time of the offer on the table. */
  Schedule settle(Schedule schedule, Offer offer, Slot slot, Mode mode) {
    Schedule cleared = schedule.with(schedule.floor().offering(null).onDay(null));
    Mode how = mode == Mode.UNSPECIFIED ? offer.mode() : mode;
    Interview target = schedule.find(offer.target()).orElse(null);
    Interview agreed =
        target == null
            ? Interview.create(
                offer.id(), new Terms(slot, how, Status.CONFIRMED), offer.by(), source)
            : target
                .with(target.standing().askedAgainBy(offer.by()))
                .at(slot, source)
                .in(how, source)
                .as(Status.CONFIRMED, source);
    return cleared.put(agreed).with(cleared.floor().on(agreed.id()));
  }

  /** Both agree to the interview as it was proposed. */
  Schedule confirm(Schedule schedule, Interview interview, Mode mode) {
    Mode how = interview.mode() == Mode.UNSPECIFIED ? mode : Mode.UNSPECIFIED;
    Interview agreed =
        interview
            .with(interview.standing().askedAgainBy(interview.standing().askedBy()))
            .in(how, source)
            .as(Status.CONFIRMED, source);
    return schedule.put(agreed).with(schedule.floor().offering(null).onDay(null).on(agreed.id()));
  }

  private static Schedule onTheTable(Schedule schedule, String id) {
    Floor floor = schedule.floor();
    return schedule.with(
        floor
            .on(id)
            .offering(null)
            .onDay(null)
            .speakingOf(Mode.UNSPECIFIED)
            .with(floor.turn().asking()));
  }

  private String nextId(Schedule schedule) {
    String base = source.message() == null ? source.at().toString() : source.message().toString();
    String id;
    do {
      made++;
      id = base + "#" + made;
    } while (schedule.find(id).isPresent());
    return id;
  }
}
