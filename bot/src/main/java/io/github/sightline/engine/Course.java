package io.github.sightline.engine;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.UserId;
import io.github.sightline.interview.Change;
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

/** The course of a candidate's arrangements, followed event by event. */
final class Course {
  private final TimeReader times;
  private final TalkZones zones;
  private final Map<Zones, Scheduling> machines = new HashMap<>();
  private final Map<MessageId, Optional<Outcome>> outcomes = new HashMap<>();
  private final Map<String, List<MessageId>> reports = new HashMap<>();
  private final Map<String, ChannelId> channels = new HashMap<>();
  private final Set<UserId> team = new LinkedHashSet<>();
  private final List<GivenOrder> told = new ArrayList<>();
  private Schedule schedule = Schedule.EMPTY;
  private Scheduling latest;

  Course(TimeReader times, TalkZones zones) {
    this.times = times;
    this.zones = zones;
    this.latest = new Scheduling(times, new Zones(ZoneOffset.UTC, ZoneOffset.UTC));
  }

  /** A message of the talk, with what bystanders wrote between. */
  void take(Turn turn) {
    Message message = turn.message();
    if (turn.deleted()) {
      return;
    }
    latest = machines.computeIfAbsent(zones.at(message), between -> new Scheduling(times, between));
    Step step =
        go(new Event.Said(message, HintsOf.reading(turn.reading())), message.id().channel());
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
  void take(GivenOrder order) {
    told.add(order);
    order.event().ifPresent(event -> go(event, order.channel()));
  }

  private Step go(Event event, ChannelId channel) {
    Step step = latest.after(schedule, event);
    schedule = step.schedule();
    for (Change change : step.changes()) {
      channels.putIfAbsent(change.interview(), channel);
    }
    return step;
  }

  /** What it came to. How an interview went is what a person told, where one did. */
  Arranged end() {
    for (Interview interview : schedule.interviews()) {
      if (!interview.status().isLive() && interview.standing().told().contains(Facet.STATUS)) {
        reports
            .getOrDefault(interview.id(), List.of())
            .forEach(message -> outcomes.put(message, Optional.empty()));
      }
    }
    return new Arranged(
        schedule, outcomes, channels, List.copyOf(team), ToldTurns.of(told, schedule));
  }
}
