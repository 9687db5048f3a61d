package io.github.sightline.engine;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.UserId;
import io.github.sightline.interview.Event;
import io.github.sightline.interview.Schedule;
import io.github.sightline.interview.Scheduling;
import io.github.sightline.interview.Step;
import io.github.sightline.stance.Outcome;
import io.github.sightline.stance.Turn;
import io.github.sightline.time.TimeReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The interviews of candidates, derived from the talk as it is kept: an edited or deleted message,
 * or one that came late, needs no repair, and a crash can leave nothing half done.
 */
public final class Arrangements {
  /** How many messages are looked back on; older talk has nothing to say of what is arranged. */
  private static final int REACH = 1_000;

  private static final Comparator<Turn> ORDER =
      Comparator.comparing((Turn turn) -> turn.message().at())
          .thenComparing(turn -> turn.message().id().channel())
          .thenComparing(turn -> turn.message().id().id());

  private final TimeReader times;
  private final ZoneBook zones;

  public Arrangements(TimeReader times, ZoneBook zones) {
    this.times = times;
    this.zones = zones;
  }

  /**
   * What the talk has arranged.
   *
   * @param schedule the interviews as they stand now
   * @param outcomes of each message of the team the outcome of a video interview that it reports,
   *     in the light of what was due; empty: it reports none
   */
  public record Arranged(Schedule schedule, Map<MessageId, Optional<Outcome>> outcomes) {
    public Arranged {
      outcomes = Map.copyOf(outcomes);
    }
  }

  /** The candidate's interviews as the talk has them now. */
  public Arranged of(Talks talks, UserId candidate) {
    List<Turn> turns = new ArrayList<>(talks.concerning(candidate, REACH));
    if (!turns.isEmpty()) {
      Instant first = turns.get(0).message().at();
      turns.stream()
          .map(turn -> turn.message().id().channel())
          .distinct()
          .toList()
          .forEach(channel -> turns.addAll(talks.bystanders(channel, first, REACH)));
      turns.sort(ORDER);
    }
    return follow(turns);
  }

  private Arranged follow(List<Turn> turns) {
    Map<ChannelId, Scheduling> machines = new HashMap<>();
    Map<MessageId, Optional<Outcome>> outcomes = new HashMap<>();
    Schedule schedule = Schedule.EMPTY;
    for (Turn turn : turns) {
      Message message = turn.message();
      if (!turn.deleted()) {
        Scheduling machine =
            machines.computeIfAbsent(
                message.id().channel(), channel -> new Scheduling(times, zones.of(channel)));
        Step step =
            machine.after(schedule, new Event.Said(message, HintsOf.reading(turn.reading())));
        schedule = step.schedule();
        if (message.author().role().isTeam()) {
          outcomes.put(message.id(), ReportedOutcome.of(step, turn));
        }
      }
    }
    return new Arranged(schedule, outcomes);
  }
}
