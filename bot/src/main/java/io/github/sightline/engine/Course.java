package io.github.sightline.engine;

import static java.util.Objects.requireNonNull;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.UserId;
import io.github.sightline.interview.Change;
import io.github.sightline.interview.Dispute;
import io.github.sightline.interview.Event;
import io.github.sightline.interview.Facet;
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
  record Stage(@Nullable Turn turn, @Nullable GivenOrder order, @Nullable Zones zones) {
    Stage {
      if ((turn == null) == (order == null)) {
        throw new IllegalArgumentException("a stage is either a message or an order");
      }
    }

    private ChannelId channel() {
      return turn == null ? requireNonNull(order).channel() : turn.message().id().channel();
    }

    private Author by() {
      return turn == null ? requireNonNull(order).by() : turn.message().author();
    }
  }

  /**
   * How it stood after a stage.
   *
   * @param schedule the interviews then
   * @param changed the interviews that the stage made another
   * @param report what the stage reports; null: it is no message of the team
   * @param disputes what it says otherwise than a person told
   */
  private record Passed(
      Stage stage,
      Schedule schedule,
      List<String> changed,
      ReportedOutcome.@Nullable Report report,
      List<Dispute> disputes) {}

  private final TimeReader times;
  private final List<Passed> passed = new ArrayList<>();
  private final Map<Zones, Scheduling> machines = new HashMap<>();

  Course(TimeReader times) {
    this.times = times;
  }

  /** How many events it went through. */
  int length() {
    return passed.size();
  }

  /** Goes back to where its events are no longer these, and on through the rest of them. */
  Course follow(List<Stage> all) {
    int same = 0;
    while (same < Math.min(length(), all.size())
        && passed.get(same).stage().equals(all.get(same))) {
      same++;
    }
    passed.subList(same, length()).clear();
    all.subList(same, all.size()).forEach(stage -> passed.add(after(stage)));
    return this;
  }

  private Passed after(Stage stage) {
    Schedule now = passed.isEmpty() ? Schedule.EMPTY : passed.get(length() - 1).schedule();
    Turn turn = stage.turn();
    GivenOrder order = stage.order();
    if (turn != null && !turn.deleted() && stage.zones() != null) {
      Event.Said said = new Event.Said(turn.message(), HintsOf.reading(turn.reading()));
      Scheduling machine = machine(stage.zones());
      Step step = machine.after(now, said);
      boolean team = turn.message().author().role().isTeam();
      return passed(
          stage,
          step,
          team ? ReportedOutcome.of(step, turn) : null,
          machine.disputes(now, step.schedule(), said));
    }
    if (order != null && order.event().isPresent()) {
      return passed(stage, machine(UTC).after(now, order.event().get()), null, List.of());
    }
    return new Passed(stage, now, List.of(), null, List.of());
  }

  private static Passed passed(
      Stage stage, Step step, ReportedOutcome.@Nullable Report report, List<Dispute> disputes) {
    List<String> changed = step.changes().stream().map(Change::interview).distinct().toList();
    return new Passed(stage, step.schedule(), changed, report, disputes);
  }

  private Scheduling machine(Zones zones) {
    return machines.computeIfAbsent(zones, between -> new Scheduling(times, between));
  }

  /** What it came to. How an interview went is what a person told, where one did. */
  Arranged end() {
    Map<MessageId, Optional<Outcome>> outcomes = new HashMap<>();
    Map<String, ChannelId> channels = new HashMap<>();
    Set<UserId> team = new LinkedHashSet<>();
    List<GivenOrder> told = new ArrayList<>();
    for (Passed each : passed) {
      Stage stage = each.stage();
      each.changed().forEach(interview -> channels.putIfAbsent(interview, stage.channel()));
      boolean gone = stage.turn() != null && stage.turn().deleted();
      if (stage.by().role().isTeam() && !gone) {
        team.add(stage.by().id());
      }
      if (stage.order() != null) {
        told.add(stage.order());
      }
      if (stage.turn() != null && each.report() != null) {
        outcomes.put(stage.turn().message().id(), each.report().outcome());
      }
    }
    Schedule schedule = passed.isEmpty() ? Schedule.EMPTY : passed.get(length() - 1).schedule();
    outcomes.putAll(overruled(schedule));
    return new Arranged(
        schedule,
        outcomes,
        channels,
        List.copyOf(team),
        ToldTurns.of(told, schedule),
        passed.stream().flatMap(each -> each.disputes().stream()).toList());
  }

  /** The messages whose report counts no more, as a person told how the interview went. */
  private Map<MessageId, Optional<Outcome>> overruled(Schedule schedule) {
    Map<MessageId, Optional<Outcome>> overruled = new HashMap<>();
    for (Passed each : passed) {
      Turn turn = each.stage().turn();
      if (turn != null && each.report() != null) {
        schedule
            .find(each.report().interview())
            .filter(i -> !i.status().isLive() && i.standing().told().contains(Facet.STATUS))
            .ifPresent(i -> overruled.put(turn.message().id(), Optional.empty()));
      }
    }
    return overruled;
  }
}
