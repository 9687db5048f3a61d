package io.github.sightline.training;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** A fixed number of threads that share out numbered pieces of work. */
final class Workers implements AutoCloseable {
  final int count;
  private final ExecutorService threads;

  Workers(int count) {
    this.count = count;
    threads = Executors.newFixedThreadPool(count);
  }

  /** Does all pieces; which thread does which does not matter to the result. */
  void each(int pieces, IntConsumer work) {
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < pieces; i++) {
      int piece = i;
      all.add(threads.submit(() -> work.accept(piece)));
    }
    for (Future<?> one : all) {
      try {
        one.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
