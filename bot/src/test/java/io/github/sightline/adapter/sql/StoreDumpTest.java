package io.github.sightline.adapter.sql;

import static io.github.sightline.engine.Sample.ASKS_VIDEO;
import static io.github.sightline.engine.Sample.MAYA;
import static io.github.sightline.engine.Sample.TEXT_ONLY;
import static io.github.sightline.engine.Sample.at;
import static io.github.sightline.engine.Sample.card;
import static io.github.sightline.engine.Sample.posted;
import static io.github.sightline.engine.Sample.turn;
import static io.github.sightline.engine.Sample.warning;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.engine.Books;
import io.github.sightline.engine.Inbox;
import io.github.sightline.engine.Intake;
import io.github.sightline.engine.Timer;
import io.github.sightline.warning.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores that were told the same hold the same. */
class StoreDumpTest {
  private static final int EVENTS = 12;
  private static final List<String> EXPECTED = toldInMemory();

  private static ChatEvent event(int number) {
    return posted(new ChannelId("slack", "T1", "C" + number % 3), number);
  }

  /** Receives the events, working off the inbox after each that is negative. */
  private static List<String> told(SqlStore store, List<Integer> numbers) {
    for (int number : numbers) {
      new Intake(store.ledger(), () -> at(0)).onEvent(event(Math.abs(number)));
      if (number < 0) {
        workOff(store);
      }
    }
    workOff(store);
    return StoreDump.of(store);
  }

  private static void workOff(SqlStore store) {
    store.timers().ringDue(at(0), timer -> store.ledger().transact(books -> read(books, timer)));
  }

  private static boolean read(Books books, Timer timer) {
    for (Inbox.Entry entry : books.inbox().unread(ChannelId.parse(timer.subject()), 100)) {
      Message message = ((ChatEvent.Posted) entry.event()).posted();
      boolean says = message.at().getEpochSecond() % 2 == 0;
      books.cases().hold(MAYA, "Maya");
      books.talks().keep(turn(message, says ? TEXT_ONLY : ASKS_VIDEO), says ? MAYA : null);
      books.cases().raise(warning("w-" + message.id(), MAYA, Level.CAUTION, 1));
      books.outbox().put(card("card-" + message.id(), message.text()));
      books.inbox().handled(entry);
    }
    return true;
  }

  private static List<Integer> eachOnce() {
    return IntStream.rangeClosed(1, EVENTS).boxed().toList();
  }

  @Property(tries = 40)
  void repeatedEventsInAnyOrderLeaveNoTrace(
      @ForAll @Size(max = 60) List<@IntRange(min = -EVENTS, max = EVENTS) Integer> shuffled) {
    List<Integer> numbers = new ArrayList<>(shuffled);
    numbers.removeIf(number -> number == 0);
    numbers.addAll(eachOnce());
    try (SqlStore often = memory()) {
      assertThat(told(often, numbers)).isEqualTo(EXPECTED).hasSize(4 * EVENTS + 1);
    }
  }

  @Test
  void everyEngineHoldsTheSameRows(@TempDir Path folder) {
    try (TestStore file = TestStore.open(TestStore.file(folder))) {
      assertThat(told(file.store(), eachOnce())).isEqualTo(EXPECTED);
    }
    try (TestStore postgres = TestStore.open(TestPostgres.newPlace())) {
      assertThat(told(postgres.store(), eachOnce())).isEqualTo(EXPECTED);
    }
  }

  @Test
  void storesInMemoryHaveNothingInCommon() {
    try (SqlStore one = memory();
        SqlStore other = memory()) {
      told(one, eachOnce());
      assertThat(StoreDump.of(other)).isEmpty();
    }
  }

  private static List<String> toldInMemory() {
    try (SqlStore memory = memory()) {
      return told(memory, eachOnce());
    }
  }

  private static SqlStore memory() {
    return TestStore.open(TestStore.MEMORY).store();
  }
}
