package io.github.sightline.adapter.slack;

import java.time.Duration;

/** How a call of the Web API ended. */
sealed interface Outcome<T> {
  /** Done. */
  record Ok<T>(T value) implements Outcome<T> {}

  /** Slack asked for patience, or is out of reach; nothing was done. */
  record Wait<T>(Duration after, String reason) implements Outcome<T> {}

  /**
   * Slack said no.
   *
   * @param code its word for it, such as {@code not_in_channel}
   * @param detail what else it said
   */
  record No<T>(String code, String detail) implements Outcome<T> {}

  /** Nobody knows whether it was done. */
  record Unclear<T>(String reason) implements Outcome<T> {}

  /** The value of an outcome that must be Ok. */
  default T orThrow(String what) {
    if (this instanceof Ok<T> ok) {
      return ok.value();
    }
    throw new SlackTrouble(what + ": " + this);
  }
}
