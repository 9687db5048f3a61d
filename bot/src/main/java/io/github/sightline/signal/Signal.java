package io.github.sightline.signal;

import io.github.sightline.chat.Message;
import io.github.sightline.stance.Because;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something noticed in one message, with its evidence.
 *
 * @param kind what was noticed
 * @param message where: the candidate's own words, or the team's report of an outcome
 * @param insists whether the stance is unconditional
 * @param confidence probability that the reading is right, 0 to 1
 * @param because what explains the reading to people
 * @param teamBefore when the hiring team last wrote before the message in its channel; null: never
 * @param deleted whether the author took the message away since
 */
public record Signal(
    SignalKind kind,
    Message message,
    boolean insists,
    double confidence,
    Because because,
    @Nullable Instant teamBefore,
    boolean deleted) {

  /** The order in which signals count: by time, then channel, message and kind. */
  public static final Comparator<Signal> ORDER =
      Comparator.comparing(Signal::at)
          .thenComparing(s -> s.message().id().channel())
          .thenComparing(s -> s.message().id().id())
          .thenComparing(Signal::kind);

  /** When the message was written. */
  public Instant at() {
    return message.at();
  }
}
