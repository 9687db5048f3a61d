package io.github.sightline.interview;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the times in a message of the hiring team do to a schedule. */
final class TeamTimes {
  private final Utterance said;
  private final TeamModes modes;
  private final Bargain bargain;

  TeamTimes(Utterance said) {
    this.said = said;
    this.modes = new TeamModes(said);
    this.bargain = new Bargain(Party.TEAM, said.source());
  }

  /**
   * The schedule after the message.
   *
   * @param times those that can be an interview's, in order
   */
  Schedule hear(Schedule schedule, List<Named> times) {
    Offer offer = schedule.floor().offer();
    if (offer != null) {
      Optional<Slot> chosen = Choice.of(offer, said).filter(s -> isNamedIn(times, s));
      if (chosen.isPresent()) {
        return choose(schedule, offer, chosen.get());
      }
    }
    Schedule restated = restate(schedule, times);
    List<Named> fresh =
        times.stream()
            .filter(t -> liveAt(schedule, t).isEmpty() && !isOfAnother(schedule, t))
            .toList();
    if (fresh.isEmpty()) {
      return restated;
    }
    return bringUp(restated, fresh, fresh.size() < times.size());
  }

  private static boolean isNamedIn(List<Named> times, Slot slot) {
    return times.stream().anyMatch(t -> t.covers(slot));
  }

  /** The team takes one of the candidate's times, or one of its own that were all welcome. */
  private Schedule choose(Schedule schedule, Offer offer, Slot slot) {
    if (offer.by() == Party.CANDIDATE || offer.welcome()) {
      return bargain.settle(schedule, offer, slot, modes.beside(said.times()));
    }
    Interview target = schedule.find(offer.target()).orElse(null);
    Mode mode = ModeWords.of(said.text());
    Mode how = mode == Mode.UNSPECIFIED ? offer.mode() : mode;
    return target == null
        ? bargain.create(schedule, slot, how, Status.PROPOSED)
        : bargain.propose(schedule, target, slot, how);
  }

  private static Optional<Interview> liveAt(Schedule schedule, Named time) {
    return schedule.live().stream()
        .filter(i -> i.slot().start().equals(time.slot().start()))
        .findFirst();
  }

  /** Whether a day alone is that of another interview than the one under discussion. */
  private static boolean isOfAnother(Schedule schedule, Named time) {
    return time.kind() == Named.Kind.SAME_TIME
        && schedule.live().stream().anyMatch(i -> time.isOnDayOf(i.slot()));
  }

  /** Says again what stands: that confirms what the candidate had put forward. */
  private Schedule restate(Schedule before, List<Named> times) {
    Schedule schedule = before;
    for (Named time : times) {
      Interview known = liveAt(schedule, time).orElse(null);
      if (known == null) {
        continue;
      }
      schedule = restate(schedule, known, time);
    }
    return schedule;
  }

  private Schedule restate(Schedule schedule, Interview known, Named time) {
    Mode mode = modes.restated(known, time);
    if (known.standing().askedBy() == Party.CANDIDATE && known.status() == Status.PROPOSED) {
      return bargain.confirm(schedule, known, mode);
    }
    Floor floor = schedule.floor().on(known.id());
    boolean otherWay =
        mode != Mode.UNSPECIFIED && mode != known.mode() && modes.mayChange(known, mode);
    boolean grants = known.standing().format() != null && said.any(s -> s.has(Cue.AGREE));
    boolean asksAgain =
        known.status() == Status.PROPOSED
            && (otherWay || grants || !known.standing().balked() || said.around(time).question());
    Interview again =
        otherWay || grants ? known.with(known.standing().askedAgainBy(Party.TEAM)) : known;
    return schedule
        .put(otherWay ? again.in(mode, said.source()) : again)
        .with(asksAgain ? floor.with(floor.turn().asking()) : floor);
  }

  private Schedule bringUp(Schedule schedule, List<Named> fresh, boolean beside) {
    Interview focus = schedule.focus().orElse(null);
    boolean another = isAnother(schedule, focus, fresh, beside);
    if (fresh.size() > 1) {
      return many(schedule, fresh, another ? null : focus);
    }
    Named time = fresh.get(0);
    if (another && time.kind() == Named.Kind.SAME_TIME && !isSetUpAgain(focus)) {
      return schedule.with(schedule.floor().onDay(time.date()));
    }
    if (another || focus == null) {
      return create(schedule, time, modes.fresh(schedule, fresh));
    }
    if (focus.status() == Status.CONFIRMED && !moves(schedule, focus, time)) {
      return schedule;
    }
    Mode here = modes.beside(fresh);
    Mode how = here == Mode.UNSPECIFIED ? schedule.floor().mode() : here;
    Mode meant = modes.mayChange(focus, how) ? how : Mode.UNSPECIFIED;
    Schedule proposed = bargain.propose(schedule, focus, time.slot(), meant);
    return Windows.welcome(schedule, time.slot(), said.around(time))
        ? agreed(proposed, focus.id())
        : proposed;
  }

  private Schedule create(Schedule schedule, Named time, Mode mode) {
    boolean welcome = Windows.welcome(schedule, time.slot(), said.around(time));
    return bargain.create(
        schedule, time.slot(), mode, welcome ? Status.CONFIRMED : Status.PROPOSED);
  }

  private Schedule agreed(Schedule schedule, String id) {
    return schedule
        .find(id)
        .map(i -> bargain.confirm(schedule, i, Mode.UNSPECIFIED))
        .orElse(schedule);
  }

  /** Whether it takes the place of one that was called off or missed, at its time of day. */
  private static boolean isSetUpAgain(@Nullable Interview focus) {
    return focus != null
        && (focus.status() == Status.CANCELLED || focus.status() == Status.NO_SHOW);
  }

  /** Whether what comes up is another interview than the one under discussion. */
  private boolean isAnother(
      Schedule schedule, @Nullable Interview focus, List<Named> fresh, boolean beside) {
    if (focus == null) {
      return true;
    }
    if (!focus.status().isLive()) {
      return focus.status() != Status.MISSED_BY_TEAM;
    }
    if (said.has(Cue.MOVE_PLAINLY) || focus.standing().balked()) {
      return false;
    }
    boolean next = fresh.stream().anyMatch(this::isNextRound);
    if (beside && (next || Proposals.areSeveral(said, said.times()))) {
      return true;
    }
    boolean settled = focus.status() == Status.CONFIRMED && schedule.floor().offer() == null;
    return settled && (next || (!said.has(Cue.TROUBLE) && isApart(focus, fresh)));
  }

  /** Whether it comes after the other, is held in another way, or is stated as one more. */
  private boolean isApart(Interview focus, List<Named> fresh) {
    Mode mode = modes.beside(fresh);
    boolean past = focus.slot().start().isBefore(said.source().at());
    boolean otherWay =
        mode != Mode.UNSPECIFIED && focus.mode() != Mode.UNSPECIFIED && mode != focus.mode();
    boolean stated =
        fresh.stream().map(said::around).noneMatch(Sentence::question)
            && fresh.stream().map(said::around).anyMatch(s -> s.has(Cue.MEETING));
    return past || otherWay || stated;
  }

  /** Whether the time, or the sentence before it, is said to be that of a further round. */
  private boolean isNextRound(Named time) {
    Sentence around = said.around(time);
    int at = said.sentences().indexOf(around);
    return around.has(Cue.NEXT_ROUND)
        || (at > 0 && said.sentences().get(at - 1).has(Cue.NEXT_ROUND));
  }

  /** Whether a confirmed interview is to be moved: a time that is only mentioned moves nothing. */
  private boolean moves(Schedule schedule, Interview focus, Named time) {
    Sentence around = said.around(time);
    return focus.standing().balked()
        || schedule.floor().offer() != null
        || around.question()
        || around.has(Cue.MOVE_PLAINLY)
        || (said.has(Cue.MOVE_PLAINLY) && around.has(Cue.PROPOSE));
  }

  private Schedule many(Schedule before, List<Named> fresh, @Nullable Interview target) {
    if (!Proposals.areSeveral(said, fresh)) {
      String id = target == null ? null : target.id();
      List<Slot> slots = fresh.stream().map(Named::slot).toList();
      return bargain.offer(before, slots, modes.fresh(before, fresh), id);
    }
    Schedule schedule = before;
    for (int i = 0; i < fresh.size(); i++) {
      Mode mode = modes.ofOne(before, fresh, i);
      schedule = bargain.create(schedule, fresh.get(i).slot(), mode, Status.PROPOSED);
    }
    return schedule;
  }
}
