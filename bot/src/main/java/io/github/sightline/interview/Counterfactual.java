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
  static Schedule untold(Schedule schedule, Utterance said, boolean firm) {
    Schedule free = schedule;
    for (Interview interview : schedule.live()) {
      Standing was = interview.standing();
      if (!was.told().isEmpty()) {
        boolean open = was.balked() || (firm && isMeant(interview, said));
        free = free.put(interview.with(new Standing(was.askedBy(), Set.of(), open, was.format())));
      }
    }
    return free;
  }

  /** What is over, or would be held in another way, is not what a stated time is about. */
  private static boolean isMeant(Interview interview, Utterance said) {
    Mode mode = ModeWords.of(said.text());
    return interview.slot().start().isAfter(said.source().at())
        && (mode == Mode.UNSPECIFIED || mode == interview.mode());
  }

  /**
   * The schedule after a message, with what was told as it stood before: where the talk disagrees,
   * a person is asked, and nothing is made of the message until then.
   */
  static Schedule held(Schedule before, Schedule after, List<Dispute> disputes) {
    Schedule held = after;
    for (Dispute dispute : disputes) {
      List<Interview> known =
          held.interviews().stream()
              .filter(
                  i ->
                      before.find(i.id()).isPresent()
                          || !i.slot().start().equals(dispute.slot().start()))
              .toList();
      Schedule rest = new Schedule(known, held.floor().on(dispute.interview()));
      held = before.find(dispute.interview()).map(rest::put).orElse(rest);
    }
    return held;
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
