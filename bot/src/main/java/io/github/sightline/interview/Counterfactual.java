package io.github.sightline.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a message would have made of interviews of which nobody had told the bot anything. */
final class Counterfactual {
  private Counterfactual() {}

  static boolean isNeeded(Schedule schedule) {
    return schedule.live().stream().anyMatch(i -> !i.standing().told().isEmpty());
  }

  /**
   * The schedule without what was told.
   *
   * @param firm whether the message states a time as settled: then it counts against one that was
   *     confirmed, as it would in a talk in which both sides agree to it
   */
  static Schedule untold(Schedule schedule, boolean firm) {
    Schedule free = schedule;
    for (Interview interview : schedule.live()) {
      Standing was = interview.standing();
      if (!was.told().isEmpty()) {
        boolean open = was.balked() || firm;
        free = free.put(interview.with(new Standing(was.askedBy(), Set.of(), open, was.format())));
      }
    }
    return free;
  }

  /** Where the message, left alone, would have led elsewhere than to what was told. */
  static List<Dispute> between(Schedule before, Schedule after, Schedule other, Source source) {
    List<Dispute> disputes = new ArrayList<>();
    for (Interview was : before.live()) {
      Optional<Interview> is = after.find(was.id()).filter(i -> i.status().isLive());
      Optional<Interview> would = other.find(was.id()).filter(i -> i.status().isLive());
      if (!was.standing().told().isEmpty() && is.isPresent() && would.isPresent()) {
        between(was, is.get(), would.get(), source).ifPresent(disputes::add);
      }
    }
    return disputes;
  }

  private static Optional<Dispute> between(
      Interview was, Interview is, Interview would, Source source) {
    boolean time =
        is.slot().start().equals(was.slot().start())
            && !would.slot().start().equals(is.slot().start());
    boolean mode =
        is.mode() == was.mode()
            && would.mode() != is.mode()
            && was.standing().told().contains(Facet.MODE);
    if (!time && !mode) {
      return Optional.empty();
    }
    Terms told = new Terms(is.slot(), is.mode(), is.status());
    return Optional.of(
        new Dispute(
            was.id(),
            told,
            time ? would.slot() : is.slot(),
            mode ? would.mode() : is.mode(),
            source));
  }
}
