package io.github.sightline.chat;

/** Who can read a channel that something is posted to. */
public sealed interface Audience {
  /** Where it is posted. */
  ChannelId channel();

  /** A channel of the hiring team. Checked against the channel's members before each post. */
  record Staff(ChannelId channel) implements Audience {}

  /** A channel that the candidate reads: neutral scheduling words only. */
  record WithCandidate(ChannelId channel) implements Audience {}
}
