package io.github.sightline.chat;

import java.time.Duration;

/** Who can read a channel right now, beside whom it is meant for. */
public sealed interface Readers {
  /** Nobody else. */
  record AsMeant() implements Readers {}

  /**
   * Others too: nothing may be posted there.
   *
   * @param who in words for an administrator, such as "1 guest"; no names
   */
  record Others(String who) implements Readers {}

  /** It cannot be found out now: nothing may be posted until it can. */
  record Unknown(String reason, Duration after) implements Readers {}
}
