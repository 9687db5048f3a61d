package io.github.sightline.adapter.discord;

import java.time.Duration;

/** How a request to Discord's REST interface ended. */
sealed interface Outcome<T> {
  /** Done. */
  record Ok<T>(T value) implements Outcome<T> {}

  /** Discord asked for patience, or is out of reach; nothing was done. */
  record Wait<T>(Duration after, String reason) implements Outcome<T> {}

  /**
   * Discord said no.
   *
   * @param status of HTTP
   * @param code its number for it, such as 50001; 0 where it gave none
   */
  record No<T>(int status, int code, String detail) implements Outcome<T> {}

  /** Nobody knows whether it was done. */
  record Unclear<T>(String reason) implements Outcome<T> {}

  /** The value of an outcome that must be Ok. */
  default T orThrow(String what) {
    if (this instanceof Ok<T> ok) {
      return ok.value();
    }
    String said = what + ": " + this;
    throw this instanceof No<T> ? new DiscordTrouble.Closed(said) : new DiscordTrouble(said);
  }
}
