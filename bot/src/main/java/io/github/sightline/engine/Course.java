package io.github.sightline.engine;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.UserId;
import io.github.sightline.interview.Change;
import io.github.sightline.interview.Dispute;
import io.github.sightline.interview.Event;
import io.github.sightline.interview.Facet;
import io.github.sightline.interview.Interview;
import io.github.sightline.interview.Schedule;
import io.github.sightline.interview.Scheduling;
import io.github.sightline.interview.Step;
import io.github.sightline.interview.Zones;
import io.github.sightline.stance.Outcome;
import io.github.sightline.stance.Turn;
import io.github.sightline.time.TimeReader;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The course of a candidate's arrangements, followed event by event. */
final class Course {
  /** No order names a time in words: it can be followed in any zone. */
  private static final Zones UTC = new Zones(ZoneOffset.UTC, ZoneOffset.UTC);

  /**
   * One event of it: a message or an order.
   *
   * @param turn a message of the talk; null: it is an order
   * @param order something that a person told the bot; null: it is a message
   * @param zones in which the message is to be read; null: it is an order
   */
  record Stage(@Nullable Turn turn, @Nullable GivenOrder order, @Nullable Zones zones) {}

  private final TimeReader times;
  private final List<Stage> stages = new ArrayList<>();
  private final Map<Zones, Scheduling> machines = new HashMap<>();
  private final Map<MessageId, Optional<Outcome>> outcomes = new HashMap<>();
  private final Map<String, List<MessageId>> reports = new HashMap<>();
  private final Map<String, ChannelId> channels = new HashMap<>();
  private final Set<UserId> team = new LinkedHashSet<>();
  private final List<GivenOrder> told = new ArrayList<>();
  private final List<Dispute> disputes = new ArrayList<>();
  private Schedule schedule = Schedule.EMPTY;

  Course(TimeReader times) {
    this.times = times;
  }

  /** How many events it went through. */
  int length() {
    return stages.size();
  }

  /** Whether it is the beginning of one with these stages. */
  boolean isBeginningOf(List<Stage> all) {
    return length() <= all.size() && stages.equals(all.subList(0, length()));
  }

  /** Goes through the stages that it did not go through yet. */
  Course goOn(List<Stage> all) {
    for (Stage stage : all.subList(length(), all.size())) {
      stages.add(stage);
      if (stage.turn() != null && stage.zones() != null) {
        take(stage.turn(), stage.zones());
      } else if (stage.order() != null) {
        take(stage.order());
      }
    }
    return this;
  }

  /** A message of the talk, with what bystanders wrote between. */
  private void take(Turn turn, Zones zones) {
    Message message = turn.message();
    if (turn.deleted()) {
      return;
    }
    Scheduling machine = machines.computeIfAbsent(zones, between -> new Scheduling(times, between));
    Event.Said said = new Event.Said(message, HintsOf.reading(turn.reading()));
    Schedule before = schedule;
    Step step = go(machine, said, message.id().channel());
    disputes.addAll(machine.disputes(before, schedule, said));
    if (message.author().role().isTeam()) {
      team.add(message.author().id());
      ReportedOutcome.Report report = ReportedOutcome.of(step, turn);
      outcomes.put(message.id(), report.outcome());
      if (report.interview() != null) {
        reports.computeIfAbsent(report.interview(), id -> new ArrayList<>()).add(message.id());
      }
    }
  }

  /** Something that a person told the bot. */
  private void take(GivenOrder order) {
    told.add(order);
    if (order.by().role().isTeam()) {
      team.add(order.by().id());
    }
    order.event().ifPresent(event -> go(new Scheduling(times, UTC), event, order.channel()));
  }

  private Step go(Scheduling machine, Event event, ChannelId channel) {
    Step step = machine.after(schedule, event);
    schedule = step.schedule();
    for (Change change : step.changes()) {
      channels.putIfAbsent(change.interview(), channel);
    }
    return step;
  }

  /** What it came to. How an interview went is what a person told, where one did. */
  Arranged end() {
    Map<MessageId, Optional<Outcome>> reported = new HashMap<>(outcomes);
    for (Interview interview : schedule.interviews()) {
      if (!interview.status().isLive() && interview.standing().told().contains(Facet.STATUS)) {
        reports
            .getOrDefault(interview.id(), List.of())
            .forEach(message -> reported.put(message, Optional.empty()));
      }
    }
    return new Arranged(
        schedule,
        reported,
        channels,
        List.copyOf(team),
        ToldTurns.of(told, schedule),
        List.copyOf(disputes));
  }
}
