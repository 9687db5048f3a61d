package io.github.sightline.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every course that a talk, its commands and its buttons can take. */
class SchedulingProperties {
  private static final List<String> LINES =
      List.of(
          "video interview on Thursday at 3pm?",
          "could we move it to Friday at 10am?",
          "Tuesday at 2pm or Wednesday at 4pm?",
          "the second one",
          "yes",
          "works for me, see you then",
          "I can't on Thursday",
          "how about Monday at 11am instead?",
          "I have to cancel, sorry",
          "the position is on hold",
          "next round: a call on Thursday at 5pm",
          "we waited 20 minutes, nobody joined",
          "great talking to you",
          "let's do it by phone then");

  /** A line of somebody, some minutes after the one before. */
  record Line(Role role, String text, Hint hint, int minutes) {}

  @Provide
  Arbitrary<List<Line>> talks() {
    return Combinators.combine(
            Arbitraries.of(Role.RECRUITER, Role.CANDIDATE, Role.OTHER),
            Arbitraries.of(LINES),
            Arbitraries.of(Hint.class),
            Arbitraries.integers().between(1, 4_000))
        .as(Line::new)
        .list()
        .ofMaxSize(14);
  }

  private static List<Event> events(List<Line> lines) {
    List<Event> events = new ArrayList<>();
    Instant at = Talk.START;
    for (Line line : lines) {
      at = at.plus(Duration.ofMinutes(line.minutes()));
      Set<Hint> hints = line.text().length() % 3 == 0 ? Set.of(line.hint()) : Set.of();
      events.add(
          new Event.Said(Talk.message(events.size() + 1, line.role(), line.text(), at), hints));
    }
    return events;
  }

  private static Schedule play(List<Event> events) {
    Talk talk = new Talk();
    events.forEach(talk::event);
    return talk.schedule();
  }

  @Property(tries = 300)
  void theSameEventsGiveTheSameSchedule(@ForAll("talks") List<Line> lines) {
    assertThat(play(events(lines))).isEqualTo(play(events(lines)));
  }

  @Property(tries = 300)
  void noTwoInterviewsShareAnIdAndNoTwoLiveOnesATime(@ForAll("talks") List<Line> lines) {
    Schedule schedule = play(events(lines));
    Set<String> ids = new HashSet<>();
    schedule.interviews().forEach(i -> assertThat(ids.add(i.id())).as(i.id()).isTrue());
    Set<Instant> starts = new HashSet<>();
    schedule.live().forEach(i -> assertThat(starts.add(i.slot().start())).as("%s", i).isTrue());
  }

  @Property(tries = 300)
  void theHistoryEndsAtWhatIsAndEachLineBeginsWhereTheOneBeforeEnded(
      @ForAll("talks") List<Line> lines) {
    for (Interview interview : play(events(lines)).interviews()) {
      for (Facet facet : Facet.values()) {
        String is = "";
        for (Change change : interview.history()) {
          if (change.facet() == facet) {
            assertThat(change.before()).isEqualTo(is);
            is = change.after();
          }
        }
        assertThat(is).isEqualTo(value(interview, facet));
      }
    }
  }

  @Property(tries = 300)
  void aCommandWins(@ForAll("talks") List<Line> before, @ForAll("talks") List<Line> after) {
    List<Event> events = events(before);
    List<Interview> known = play(events).interviews();
    String id = known.isEmpty() ? "new#1" : known.get(0).id();
    Slot slot = Slot.at(Instant.parse("2026-04-01T10:00:00Z"));
    Order order = new Order(id, slot, true, Mode.ONSITE, Status.CANCELLED);
    List<Line> all = new ArrayList<>(before);
    all.addAll(after);
    List<Event> whole = events(all);
    whole.add(
        before.size(), new Event.Commanded(order, Talk.told(Source.Kind.COMMAND, Talk.START)));
    assertThat(play(whole).find(id).map(Talk::line))
        .contains("2026-04-01T10:00:00Z onsite cancelled");
  }

  @Property(tries = 300)
  void whatChangedIsWhatTheHistoriesGrewBy(@ForAll("talks") List<Line> lines) {
    Talk talk = new Talk();
    Schedule schedule = Schedule.EMPTY;
    int told = 0;
    for (Event event : events(lines)) {
      Step step = talk.scheduling.after(schedule, event);
      told += step.changes().size();
      schedule = step.schedule();
    }
    assertThat(schedule.interviews().stream().mapToInt(i -> i.history().size()).sum())
        .isEqualTo(told);
  }

  private static String value(Interview interview, Facet facet) {
    return switch (facet) {
      case TIME -> interview.slot().start().toString();
      case MODE -> interview.mode().key();
      case STATUS -> interview.status().key();
    };
  }
}
