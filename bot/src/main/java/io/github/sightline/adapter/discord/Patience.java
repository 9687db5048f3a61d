package io.github.sightline.adapter.discord;

import java.time.Duration;
import java.util.function.Supplier;

/** Asks again when Discord says when, on threads that may wait. */
final class Patience {
  private static final int TRIES = 6;
  private static final int WAITS = 30;
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);

  private Patience() {}

  /** The value; throws {@link DiscordTrouble} where Discord says no, or nothing for too long. */
  static <T> T with(Supplier<Outcome<T>> call, String what) {
    return outcome(call).orThrow(what);
  }

  /** The last outcome: done, refused, or tried often enough. */
  static <T> Outcome<T> outcome(Supplier<Outcome<T>> call) {
    Outcome<T> outcome = call.get();
    int tries = 1;
    int waits = 0;
    while (tries < TRIES && waits < WAITS && !isFinal(outcome)) {
      if (outcome instanceof Outcome.Wait<T> wait) {
        waits++;
        pause(wait.after());
      } else {
        tries++;
        pause(AFTER_TROUBLE);
      }
      outcome = call.get();
    }
    return outcome;
  }

  private static boolean isFinal(Outcome<?> outcome) {
    return outcome instanceof Outcome.Ok
        || outcome instanceof Outcome.No
        || (outcome instanceof Outcome.Wait<?> wait && wait.after().compareTo(LONGEST) > 0);
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis() + 1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DiscordTrouble("stopped");
    }
  }
}
