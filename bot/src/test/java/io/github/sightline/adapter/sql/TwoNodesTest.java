package io.github.sightline.adapter.sql;

import static io.github.sightline.engine.Sample.posted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.engine.Inbox;
import io.github.sightline.engine.Intake;
import io.github.sightline.engine.LiveTimersContract;
import io.github.sightline.engine.Timer;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Two bots on one PostgreSQL share the work and never do the same at once. */
class TwoNodesTest {
  private static final int EVENTS = 500;

  private final Map<Timer, Integer> ringing = new ConcurrentHashMap<>();
  private final Map<ChatEvent, Integer> handled = new ConcurrentHashMap<>();

  @Test
  void twoNodesThatReceiveTheSameEventsHandleEachOnce() throws Exception {
    String place = TestPostgres.newPlace();
    try (TestStore one = TestStore.open(place);
        TestStore other = TestStore.open(place)) {
      one.timers().start(timer -> ring(one, timer));
      other.timers().start(timer -> ring(other, timer));
      CompletableFuture.allOf(
              CompletableFuture.runAsync(() -> receive(one)),
              CompletableFuture.runAsync(() -> receive(other)))
          .get(60, TimeUnit.SECONDS);
      LiveTimersContract.eventually(() -> handled.size() == EVENTS);
    }
    assertThat(handled.values()).containsOnly(1);
    assertThat(ringing.values()).containsOnly(0);
  }

  private static void receive(TestStore node) {
    Intake intake = new Intake(node.ledger(), InstantSource.system());
    for (int i = 0; i < EVENTS; i++) {
      intake.onEvent(posted(new ChannelId("slack", "T1", "C" + i % 3), i));
    }
  }

  private void ring(TestStore node, Timer timer) {
    assertThat(ringing.merge(timer, 1, Integer::sum)).as("rings at once").isEqualTo(1);
    ChannelId channel = ChannelId.parse(timer.subject());
    List<ChatEvent> done =
        node.ask(
            books -> {
              List<Inbox.Entry> entries = books.inbox().unread(channel, EVENTS);
              entries.forEach(books.inbox()::handled);
              return entries.stream().map(Inbox.Entry::event).toList();
            });
    done.forEach(event -> handled.merge(event, 1, Integer::sum));
    ringing.merge(timer, -1, Integer::sum);
  }
}
