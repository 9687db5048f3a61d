package io.github.sightline.chat;

import java.time.Instant;

/** Which candidates agreed that their messages are read, where a platform asks them. */
public interface Consents {
  /**
   * Whether what that person wrote at that time may be read: they agreed by then, and agree still.
   */
  boolean covers(UserId person, Instant at);

  /**
   * Whether that person was asked and does not let be read what they wrote at that time: they
   * agreed later, or withdrew since. Of whoever was never asked this is false.
   */
  boolean forbids(UserId person, Instant at);

  /** The person agrees, from that time on. Does nothing where they agree already. */
  void give(UserId person, ChannelId where, Instant at);

  /** The person withdraws. Does nothing where they do not agree. */
  void withdraw(UserId person, Instant at);
}
