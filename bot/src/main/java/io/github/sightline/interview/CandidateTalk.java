package io.github.sightline.interview;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a message of the candidate does to a schedule. */
final class CandidateTalk {
  private static final Duration EARLY = Duration.ofMinutes(30);

  private final Utterance said;
  private final CandidateYes yes;
  private final Bargain bargain;

  private CandidateTalk(Utterance said) {
    this.said = said;
    this.yes = new CandidateYes(said);
    this.bargain = new Bargain(Party.CANDIDATE, said.source());
  }

  static Schedule hear(Schedule before, Utterance said) {
    Schedule known = Outcomes.hear(before, said);
    Schedule schedule = CallingOff.hear(known, said);
    if (!schedule.equals(known)) {
      return schedule;
    }
    return OpenWays.chosen(schedule, said)
        .orElseGet(() -> new CandidateTalk(said).answer(Formats.wish(schedule, said)));
  }

  private Schedule answer(Schedule schedule) {
    Offer offer = schedule.floor().offer();
    if (offer != null && offer.by() == Party.TEAM) {
      Optional<Slot> chosen = Choice.of(offer, said);
      if (chosen.isPresent()) {
        return bargain.settle(schedule, offer, chosen.get(), Mode.UNSPECIFIED);
      }
      if (said.has(Cue.ANY_ONE) && said.times().isEmpty()) {
        return schedule.with(schedule.floor().offering(offer.welcomed()));
      }
    }
    List<Named> fresh = fresh(schedule);
    if (!fresh.isEmpty()) {
      return counter(schedule, fresh);
    }
    Schedule agreed = agree(schedule);
    return Windows.of(agreed.equals(schedule) ? decline(schedule) : agreed, said);
  }

  /** Times that the candidate puts forward and that are not arranged already. */
  private List<Named> fresh(Schedule schedule) {
    Interview focus = schedule.focus().filter(i -> i.status().isLive()).orElse(null);
    if (focus != null && agreesTo(schedule, focus)) {
      return List.of();
    }
    List<Named> fresh =
        Proposals.of(said, schedule.floor().day()).stream()
            .filter(
                t ->
                    schedule.live().stream()
                        .noneMatch(i -> CandidateYes.at(i, t) || isMerelyOn(i, t)))
            .filter(t -> !Windows.isWholeDay(said, t))
            .filter(t -> schedule.live().stream().noneMatch(i -> isArrival(i, t)))
            .filter(t -> focus == null || asksFor(t, focus))
            .toList();
    List<Named> asked = fresh.stream().filter(this::isAskedInItsClause).toList();
    return asked.isEmpty() ? fresh : asked;
  }

  /** Beside times that are asked for, those that are only told of do not count. */
  private boolean isAskedInItsClause(Named time) {
    Sentence clause = said.clause(time);
    return clause.question() || clause.has(Cue.PROPOSE);
  }

  /** Whether the candidate says yes in the very sentence that repeats the time. */
  private boolean agreesTo(Schedule schedule, Interview interview) {
    return yes.isGiven(schedule, interview)
        && said.times().stream()
            .filter(t -> CandidateYes.at(interview, t) && !t.rejected())
            .map(said::around)
            .anyMatch(s -> !s.question() && s.hasAny(Cue.AGREE, Cue.AGREE_FIRMLY));
  }

  private boolean asksFor(Named time, Interview focus) {
    Sentence around = said.around(time);
    boolean cued = around.question() || around.hasAny(Cue.PROPOSE, Cue.MOVE_PLAINLY);
    boolean open = focus.status() == Status.PROPOSED;
    return cued || (open && Proposals.isBare(around, time));
  }

  /** Whether the candidate only says to come a little before the time. */
  private boolean isArrival(Interview interview, Named time) {
    Sentence around = said.around(time);
    Duration before = Duration.between(time.slot().start(), interview.slot().start());
    return !around.question()
        && around.has(Cue.AGREE_FIRMLY)
        && !before.isNegative()
        && before.compareTo(EARLY) <= 0;
  }

  /** Whether a day is named on which there is an interview already. */
  private static boolean isMerelyOn(Interview interview, Named time) {
    return time.kind() == Named.Kind.SAME_TIME && time.isOnDayOf(interview.slot());
  }

  private Schedule counter(Schedule schedule, List<Named> fresh) {
    Interview focus = schedule.focus().filter(i -> i.status().isLive()).orElse(null);
    Mode mode = focus == null ? ModeWords.of(said.text()) : wished();
    Mode how = mode == Mode.UNSPECIFIED ? schedule.floor().mode() : mode;
    List<Slot> slots = fresh.stream().map(Named::slot).toList();
    if (focus == null && how == Mode.UNSPECIFIED) {
      how = Proposals.before(schedule);
    }
    if (focus == null && slots.size() == 1) {
      Status status = said.has(Cue.BOOKED) ? Status.CONFIRMED : Status.PROPOSED;
      return bargain.create(schedule, slots.get(0), how, status);
    }
    if (focus == null) {
      return bargain.offer(schedule, slots, how, null);
    }
    if (focus.standing().askedBy() == Party.CANDIDATE
        && focus.status() == Status.PROPOSED
        && slots.size() == 1) {
      return bargain.propose(schedule, focus, slots.get(0), mode);
    }
    if (slots.size() == 1 && isWelcome(schedule, focus, fresh.get(0))) {
      Schedule moved = bargain.propose(schedule, focus, slots.get(0), mode);
      return moved
          .find(focus.id())
          .map(i -> bargain.confirm(moved, i, Mode.UNSPECIFIED))
          .orElse(moved);
    }
    Schedule balked = schedule.put(focus.with(focus.standing().declined()));
    return bargain.offer(balked, slots, mode, focus.id());
  }

  /** Whether the candidate names the time that the team had just asked for. */
  private boolean isWelcome(Schedule schedule, Interview focus, Named time) {
    Sentence around = said.around(time);
    return focus.standing().balked()
        && schedule.floor().offer() == null
        && schedule.floor().turn().isAnswer()
        && !around.question()
        && around.hasAny(Cue.AGREE, Cue.AGREE_FIRMLY);
  }

  /** The way to meet that the candidate asks for together with another time. */
  private Mode wished() {
    if (said.says(Hint.VOICE_WANTED)) {
      return Mode.PHONE;
    }
    return said.says(Hint.TEXT_WANTED) ? Mode.TEXT : Mode.UNSPECIFIED;
  }

  /** Confirms what the team proposed: what is named, else all of the last proposal. */
  private Schedule agree(Schedule schedule) {
    Schedule result = schedule;
    for (Interview interview : asked(schedule)) {
      if (yes.isGiven(schedule, interview)) {
        result = bargain.confirm(result, inOfferedWay(schedule, interview), mode());
      }
    }
    return result;
  }

  /** The interview in the way that the team offered in answer to a wish. */
  private Interview inOfferedWay(Schedule schedule, Interview interview) {
    Mode offered = schedule.floor().mode();
    return interview.standing().format() == null || said.says(Hint.VIDEO_ACCEPTED)
        ? interview
        : interview.in(offered, said.source());
  }

  private Mode mode() {
    return said.says(Hint.VIDEO_ACCEPTED) ? Mode.VIDEO : ModeWords.of(said.text());
  }

  private List<Interview> asked(Schedule schedule) {
    List<Interview> open =
        schedule.live().stream()
            .filter(i -> i.status() == Status.PROPOSED)
            .filter(i -> i.standing().askedBy() == Party.TEAM)
            .toList();
    List<Interview> named = open.stream().filter(yes::restates).toList();
    if (!named.isEmpty() && !said.has(Cue.ANY_ONE)) {
      return named;
    }
    Interview focus = schedule.focus().orElse(null);
    return focus == null
        ? List.of()
        : open.stream().filter(i -> proposal(i).equals(proposal(focus))).toList();
  }

  private static Source proposal(Interview interview) {
    return interview.history().get(0).source();
  }

  private Schedule decline(Schedule schedule) {
    Interview focus = schedule.focus().filter(i -> i.status().isLive()).orElse(null);
    boolean no = said.times().stream().anyMatch(Named::rejected) || Consent.isRefused(said);
    Schedule declined =
        focus != null && (no || said.has(Cue.MOVE_PLAINLY))
            ? schedule.put(focus.with(focus.standing().declined()))
            : schedule;
    return focus != null
        ? declined
        : declined.with(declined.floor().onDay(Proposals.day(said, declined.floor().day())));
  }
}
