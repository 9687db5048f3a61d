package io.github.sightline.interview;

import java.util.List;

/** What a message of the hiring team does to a schedule. */
final class TeamTalk {
  private TeamTalk() {}

  static Schedule hear(Schedule before, Utterance said) {
    return OpenWays.offered(heard(before, said), said);
  }

  private static Schedule heard(Schedule before, Utterance said) {
    Schedule schedule = Outcomes.hear(before, said);
    boolean over = !schedule.equals(before);
    Schedule called = CallingOff.hear(schedule, said);
    boolean calledOff = !called.equals(schedule);
    List<Named> times = Proposals.after(over || calledOff, said);
    if (!times.isEmpty()) {
      Schedule heard = new TeamTimes(said).hear(called, times);
      boolean nothingNew = heard.interviews().size() == called.interviews().size();
      return nothingNew ? Formats.team(heard, said) : heard;
    }
    if (calledOff) {
      return called;
    }
    Schedule agreed = over ? called : troubled(agree(called, said), said);
    return onDay(Formats.team(movable(agreed, said), said), said);
  }

  /** The team asks for another time and none was read: what the candidate names next counts. */
  private static Schedule movable(Schedule schedule, Utterance said) {
    boolean asks = said.any(s -> s.question() && s.has(Cue.MOVE_PLAINLY));
    Interview focus = schedule.focus().filter(i -> i.status().isLive()).orElse(null);
    if (!asks || focus == null) {
      return schedule;
    }
    Floor floor = schedule.floor();
    return schedule
        .put(focus.with(focus.standing().declined()))
        .with(floor.with(floor.turn().asking()));
  }

  /** An apology once it should have begun: what is proposed next takes its place. */
  private static Schedule troubled(Schedule schedule, Utterance said) {
    return schedule
        .focus()
        .filter(i -> i.status().isLive() && i.slot().start().isBefore(said.source().at()))
        .filter(i -> said.has(Cue.TROUBLE))
        .map(i -> schedule.put(i.with(i.standing().declined())))
        .orElse(schedule);
  }

  /** A yes to what the candidate put forward. */
  private static Schedule agree(Schedule schedule, Utterance said) {
    Offer offer = schedule.floor().offer();
    if (offer != null && offer.by() == Party.CANDIDATE) {
      return answerOffer(schedule, offer, said);
    }
    Interview focus = schedule.focus().orElse(null);
    if (focus != null
        && focus.status() == Status.PROPOSED
        && focus.standing().askedBy() == Party.CANDIDATE
        && Consent.isGiven(schedule, said)) {
      return new Bargain(Party.TEAM, said.source())
          .confirm(schedule, focus, ModeWords.of(said.text()));
    }
    return schedule;
  }

  private static Schedule answerOffer(Schedule schedule, Offer offer, Utterance said) {
    if (Consent.isRefused(said)) {
      return schedule.with(schedule.floor().offering(null));
    }
    boolean answers = schedule.floor().turn().isAnswer();
    Slot slot =
        Choice.of(offer, said)
            .or(() -> Consent.only(offer).filter(s -> answers && Consent.isGiven(schedule, said)))
            .orElse(null);
    return slot == null
        ? schedule
        : new Bargain(Party.TEAM, said.source())
            .settle(schedule, offer, slot, ModeWords.of(said.text()));
  }

  /** A day that is asked about without a time. */
  private static Schedule onDay(Schedule schedule, Utterance said) {
    return schedule.with(schedule.floor().onDay(Proposals.day(said, schedule.floor().day())));
  }
}
