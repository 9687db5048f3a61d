package io.github.sightline.engine;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.UserId;
import io.github.sightline.interview.Status;
import io.github.sightline.interview.Terms;
import java.time.Duration;
import java.time.Instant;

/**
 * An interview as it was derived last.
 *
 * @param candidate whose
 * @param interview its id
 * @param channel where it is talked about
 * @param terms its time, how it is held, where it stands
 * @param host who of the team arranged it, or is to hold it where somebody is named
 * @param settledAt when it last changed
 * @param sequence counts its changes from 0, never back
 */
public record AgendaEntry(
    UserId candidate,
    String interview,
    ChannelId channel,
    Terms terms,
    UserId host,
    Instant settledAt,
    int sequence) {
  /** What is assumed where nobody said when it ends. */
  static final Duration ASSUMED_LENGTH = Duration.ofHours(1);

  /** When it begins. */
  public Instant start() {
    return terms.slot().start();
  }

  /** When it ends, an hour later where nobody said. */
  public Instant end() {
    Instant end = terms.slot().end();
    return end == null ? start().plus(ASSUMED_LENGTH) : end;
  }

  /** Where it stands. */
  public Status status() {
    return terms.status();
  }

  /** Whether both take place, and at once. */
  boolean clashesWith(AgendaEntry other) {
    return status() == Status.CONFIRMED
        && other.status() == Status.CONFIRMED
        && start().isBefore(other.end())
        && other.start().isBefore(end());
  }

  /** The same with the count of what it was before. */
  AgendaEntry after(AgendaEntry before) {
    boolean same = terms.equals(before.terms) && channel.equals(before.channel);
    return new AgendaEntry(
        candidate,
        interview,
        channel,
        terms,
        host,
        settledAt,
        same ? before.sequence : before.sequence + 1);
  }

  /** The same, which the talk no longer knows of. */
  AgendaEntry vanished(Instant now) {
    Terms off = new Terms(terms.slot(), terms.mode(), Status.CANCELLED);
    return new AgendaEntry(candidate, interview, channel, off, host, now, sequence + 1);
  }
}
