package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import io.github.sightline.stance.Turn;
import io.github.sightline.time.TimeReader;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The interviews of candidates, derived from the talk as it is kept and from what people told the
 * bot: an edited or deleted message, or one that came late, needs no repair, and a crash can leave
 * nothing half done.
 */
public final class Arrangements {
  /** How many messages are looked back on; older talk has nothing to say of what is arranged. */
  private static final int REACH = 1_000;

  /** The order of a talk that goes on in several channels. */
  static final Comparator<Turn> ORDER =
      Comparator.comparing((Turn turn) -> turn.message().at())
          .thenComparing(turn -> turn.message().id().channel())
          .thenComparing(turn -> turn.message().id().id());

  /** One message of so many, by its id, is a landmark. */
  private static final int LANDMARK = 64;

  private final TimeReader times;
  private final ZoneBook zones;
  private final Courses courses;

  /**
   * The arrangements of people who live there.
   *
   * @param zones where people live of whom the platform does not tell
   */
  public Arrangements(TimeReader times, ZoneBook zones) {
    this.times = times;
    this.zones = zones;
    this.courses = new Courses(times);
  }

  /** The reader of times. */
  TimeReader times() {
    return times;
  }

  /** Where people live of whom the platform does not tell. */
  ZoneBook zones() {
    return zones;
  }

  /** The candidate's interviews as the talk and the orders have them now. */
  public Arranged of(Books books, UserId candidate) {
    Deque<GivenOrder> orders = new ArrayDeque<>(books.orders().of(candidate));
    TalkZones lived = new TalkZones(books.zones(), zones, candidate);
    List<Course.Stage> stages = new ArrayList<>();
    for (Turn turn : turns(books.talks(), candidate)) {
      while (!orders.isEmpty() && orders.peek().at().isBefore(turn.message().at())) {
        stages.add(new Course.Stage(null, orders.pop(), null));
      }
      stages.add(new Course.Stage(turn, null, lived.at(turn.message())));
    }
    orders.forEach(order -> stages.add(new Course.Stage(null, order, null)));
    return courses.follow(candidate, stages);
  }

  private static List<Turn> turns(Talks talks, UserId candidate) {
    List<Turn> turns = new ArrayList<>(recent(talks.concerning(candidate, REACH)));
    if (!turns.isEmpty()) {
      Instant first = turns.get(0).message().at();
      turns.stream()
          .map(turn -> turn.message().id().channel())
          .distinct()
          .toList()
          .forEach(channel -> turns.addAll(talks.bystanders(channel, first, REACH)));
      turns.sort(ORDER);
    }
    return turns;
  }

  /**
   * Of a talk that is longer than is looked back on, what follows one of its landmarks: so that it
   * does not begin at another place with every message.
   */
  private static List<Turn> recent(List<Turn> turns) {
    if (turns.size() < REACH) {
      return turns;
    }
    for (int i = 0; i < REACH / 2; i++) {
      if (Math.floorMod(turns.get(i).message().id().toString().hashCode(), LANDMARK) == 0) {
        return turns.subList(i, turns.size());
      }
    }
    return turns;
  }
}
