package io.github.sightline.app;

import io.github.sightline.chat.Backoff;
import io.github.sightline.chat.ChatTrouble;
import io.github.sightline.chat.LivePlatform;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A chat platform that is switched on.
 *
 * @param name for messages
 * @param open connects; throws {@link ChatTrouble} where it is out of reach, {@link
 *     io.github.sightline.chat.ChatRefusal} where only a person can help
 */
record Connecting(String name, Settings.Manners manners, Supplier<? extends LivePlatform> open) {
  private static final Logger LOG = LoggerFactory.getLogger(Connecting.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  /** Waits for a platform that is out of reach; a token that it refuses ends the program. */
  Connected connect() throws InterruptedException {
    Backoff pauses = new Backoff(FIRST_PAUSE, LONGEST_PAUSE);
    while (true) {
      try {
        return new Connected(open.get(), manners);
      } catch (ChatTrouble e) {
        Duration pause = pauses.next();
        LOG.warn(
            "{} is out of reach, trying again in {} s: {}",
            name,
            pause.toSeconds(),
            e.getMessage());
        Thread.sleep(pause.toMillis());
      }
    }
  }
}
