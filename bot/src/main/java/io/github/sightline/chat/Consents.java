package io.github.sightline.chat;

import java.time.Instant;

/** Which candidates agreed that their messages are read, where a platform asks them. */
public interface Consents {
  /** Whether what that person wrote at that time may be read: between agreeing and withdrawing. */
  boolean covers(UserId person, Instant at);

  /** The person agrees, from that time on. Does nothing where they agree already. */
  void give(UserId person, ChannelId where, Instant at);

  /** The person withdraws. Does nothing where they do not agree. */
  void withdraw(UserId person, Instant at);
}
