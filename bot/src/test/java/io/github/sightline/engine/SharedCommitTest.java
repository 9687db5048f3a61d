package io.github.sightline.engine;

import static io.github.sightline.engine.Sample.ROOM;
import static io.github.sightline.engine.Sample.posted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sightline.chat.ChatEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Events that come in together share a commit, and none returns before it. */
class SharedCommitTest {
  private final Queue<List<ChatEvent>> commits = new ConcurrentLinkedQueue<>();

  @Test
  void whoComesWhileACommitRunsSharesTheNextOne() throws InterruptedException {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    SharedCommit shared =
        new SharedCommit(
            events -> {
              running.countDown();
              await(goOn);
              commits.add(events);
            });
    List<Thread> threads = new ArrayList<>();
    threads.add(take(shared, 0));
    running.await();
    for (int i = 1; i <= 20; i++) {
      threads.add(take(shared, i));
    }
    // All of them wait by now, or come a little later and share a third one.
    Thread.sleep(200);
    assertThat(commits).as("nobody returned before the disk").isEmpty();
    goOn.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(commits.stream().mapToInt(List::size).sum()).isEqualTo(21);
    assertThat(commits.size()).isLessThan(6);
  }

  @Test
  void oneEventThatCannotBeKeptFailsAlone() throws InterruptedException {
    SharedCommit shared =
        new SharedCommit(
            events -> {
              if (events.contains(posted(ROOM, 3))) {
                throw new IllegalStateException("poison");
              }
              commits.add(events);
            });
    List<Thread> threads = new ArrayList<>();
    for (int i = 4; i <= 12; i++) {
      threads.add(take(shared, i));
    }
    assertThatThrownBy(() -> shared.take(posted(ROOM, 3))).hasMessage("poison");
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(commits.stream().mapToInt(List::size).sum()).isEqualTo(9);
  }

  private static Thread take(SharedCommit shared, int number) {
    Thread thread = new Thread(() -> shared.take(posted(ROOM, number)));
    thread.start();
    return thread;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
