package io.github.sightline.chat;

import java.time.Duration;

/** How an attempt to post ended. */
public sealed interface PostResult {
  /** It stands in the channel under this id. */
  record Posted(MessageId id) implements PostResult {}

  /**
   * It stands in the channel under this id, but a file of it is missing: change it once more after
   * that time.
   */
  record Incomplete(MessageId id, Duration after, String reason) implements PostResult {}

  /** Not now: the platform asked for patience or is out of reach. */
  record RetryLater(Duration after, String reason) implements PostResult {}

  /** Never like this: the platform refused it, or the audience is wrong. */
  record Refused(String reason) implements PostResult {}

  /** The card that should be changed no longer stands there: post it afresh. */
  record Gone() implements PostResult {}

  /** Nobody knows whether it stands there: look before trying again. */
  record Unclear(String reason) implements PostResult {}
}
