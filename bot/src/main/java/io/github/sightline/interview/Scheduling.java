package io.github.sightline.interview;

import io.github.sightline.time.TimeReader;
import java.util.List;
import java.util.Optional;

/**
 * The state machine of interviews: proposed, confirmed, moved, cancelled, held, missed. Fed by
 * talk, commands and buttons alike. Pure: the same events give the same schedule. A person's order
 * beats every reading, those of later messages included; what a person proposed or confirmed still
 * goes its way: it may be agreed to, called off, held or missed by what is read later.
 */
public final class Scheduling {
  private final UtteranceReader reader;

  /** A machine for a talk between people of these zones. */
  public Scheduling(TimeReader times, Zones zones) {
    this.reader = new UtteranceReader(times, zones);
  }

  /** The schedule after an event, and what the event changed. */
  public Step after(Schedule schedule, Event event) {
    return Step.from(schedule, next(schedule, event));
  }

  /**
   * Where a message says something else than what people told the bot, and is not followed.
   *
   * @param before the schedule before the message
   * @param after the schedule that it led to
   */
  public List<Dispute> disputes(Schedule before, Schedule after, Event.Said said) {
    Optional<Party> by = Party.of(said.message().author().role());
    if (by.isEmpty() || !Counterfactual.isNeeded(before)) {
      return List.of();
    }
    Utterance words = reader.read(before, said, by.get());
    boolean firm =
        by.get() == Party.TEAM
            && words.times().stream()
                .filter(time -> time.kind() == Named.Kind.TIMED && !time.rejected())
                .map(words::around)
                .anyMatch(s -> !s.question() && s.has(Cue.AGREE_FIRMLY));
    boolean states = firm && !words.has(Cue.NEXT_ROUND);
    Schedule other = next(Counterfactual.untold(before, words, states), said);
    return Counterfactual.between(before, after, other, words.source());
  }

  private Schedule next(Schedule schedule, Event event) {
    if (event instanceof Event.Said said) {
      Schedule heard = hear(schedule, said);
      return Counterfactual.held(schedule, heard, disputes(schedule, heard, said));
    }
    if (event instanceof Event.Commanded commanded) {
      return obey(schedule, commanded.order(), commanded.source());
    }
    if (event instanceof Event.Wished wished) {
      return wish(schedule, wished.interview());
    }
    Event.Pressed pressed = (Event.Pressed) event;
    Order order =
        new Order(pressed.interview(), pressed.slot(), false, null, pressed.ruling().status());
    return obey(schedule, order, pressed.source());
  }

  private Schedule hear(Schedule schedule, Event.Said said) {
    Optional<Party> by = Party.of(said.message().author().role());
    if (by.isEmpty()) {
      return bystander(schedule, said);
    }
    Floor floor = schedule.floor();
    Schedule turned = schedule.with(floor.with(floor.turn().next(by.get())));
    Utterance utterance = reader.read(turned, said, by.get());
    if (by.get() == Party.TEAM && floor.turn().isBystanders() && !utterance.times().isEmpty()) {
      return turned;
    }
    return by.get() == Party.TEAM
        ? TeamTalk.hear(turned, utterance)
        : CandidateTalk.hear(turned, utterance);
  }

  /** Somebody else speaks of a time: what the team answers to that is not for the candidate. */
  private Schedule bystander(Schedule schedule, Event.Said said) {
    Floor floor = schedule.floor();
    return reader.namesTime(said)
        ? schedule.with(floor.with(floor.turn().interrupted()))
        : schedule;
  }

  /** It stands as it is until the team offers something else. */
  private static Schedule wish(Schedule schedule, String id) {
    return schedule
        .find(id)
        .map(i -> schedule.put(i.with(i.standing().wishing(Mode.UNSPECIFIED))))
        .map(s -> s.with(s.floor().on(id)))
        .orElse(schedule);
  }

  private static Schedule obey(Schedule schedule, Order order, Source source) {
    Interview known = schedule.find(order.interview()).orElse(null);
    if (known == null) {
      return proposed(
          schedule.put(
              Interview.create(order.interview(), order.terms(), Party.TEAM, source)
                  .told(order.facets())),
          order);
    }
    Interview told = known;
    if (order.timed()) {
      told = told.at(order.slot(), source);
    }
    if (order.mode() != null) {
      told = told.in(order.mode(), source);
    }
    if (order.status() != null) {
      told = told.as(order.status(), source);
    }
    return proposed(schedule.put(told.told(order.facets())), order);
  }

  /** What a person of the team proposes by command is on the table: the talk may say yes to it. */
  private static Schedule proposed(Schedule schedule, Order order) {
    if (order.status() != Status.PROPOSED) {
      return schedule;
    }
    Floor floor = schedule.floor();
    Schedule asked =
        schedule
            .find(order.interview())
            .map(i -> schedule.put(i.with(i.standing().askedAgainBy(Party.TEAM))))
            .orElse(schedule);
    return asked.with(
        floor
            .on(order.interview())
            .offering(null)
            .onDay(null)
            .with(floor.turn().next(Party.TEAM).asking()));
  }
}
