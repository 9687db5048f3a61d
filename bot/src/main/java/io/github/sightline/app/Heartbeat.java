package io.github.sightline.app;

import io.github.sightline.adapter.web.Health;
import io.github.sightline.chat.Callbacks;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.ChatListener;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Notes when the last event came in. Safe for many threads. */
final class Heartbeat implements Health.Pulse {
  private final List<Connected> platforms;
  private final InstantSource clock;
  private final AtomicReference<@Nullable Instant> last = new AtomicReference<>();

  Heartbeat(List<Connected> platforms, InstantSource clock) {
    this.platforms = List.copyOf(platforms);
    this.clock = clock;
  }

  @Override
  public Map<String, Boolean> connected() {
    Map<String, Boolean> connected = new LinkedHashMap<>();
    platforms.forEach(p -> connected.put(p.platform().name(), p.platform().isConnected()));
    return connected;
  }

  @Override
  public Optional<Instant> lastEvent() {
    return Optional.ofNullable(last.get());
  }

  /** The same callbacks, with each event noted. */
  Callbacks noting(Callbacks callbacks) {
    ChatListener listener =
        new ChatListener() {
          @Override
          public void onEvent(ChatEvent event) {
            callbacks.events().onEvent(event);
            last.set(clock.instant());
          }

          @Override
          public int onEvents(List<ChatEvent> events) {
            int fresh = callbacks.events().onEvents(events);
            last.set(clock.instant());
            return fresh;
          }
        };
    return new Callbacks(listener, callbacks.desk(), callbacks.marks(), callbacks.consents());
  }
}
