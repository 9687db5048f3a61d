package io.github.sightline.engine;

import java.util.Locale;

/**
 * A reason to wake up. There is one timer for each kind and subject.
 *
 * @param kind what to do when it rings
 * @param subject what to do it with: a channel, a card, an interview
 */
public record Timer(Kind kind, String subject) {
  /** What timers are for. */
  public enum Kind {
    /** A channel has unread events; the subject is the channel as text. */
    READ_CHANNEL,
    /** A card waits to be posted; the subject is its key. */
    DELIVER_CARD,
    /** A warning waits for a reaction; the subject is the key of its card. */
    REMIND_STAFF,
    /** A candidate's talk changed; the subject is the key of the candidate's card. */
    COUNT_ANEW,
    /** A weekly summary is due; the subject is the team and the week, as text. */
    POST_SUMMARY,
    /** Somebody acted on a case since a summary was put up; the subject is as above. */
    REFRESH_SUMMARY,
    /** An interview comes near, or nobody said how it went; the subject is its key. */
    FOLLOW_INTERVIEW;

    /** The name in the store, such as {@code read-channel}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
