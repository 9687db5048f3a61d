package io.github.sightline.engine;

import io.github.sightline.chat.Consents;
import io.github.sightline.chat.ReadMarks;
import java.time.Instant;

/** What one transaction can read and write. Valid only inside {@link Ledger#transact}. */
public interface Books {
  /** Events as they came in. */
  Inbox inbox();

  /** Messages with what was read from them. */
  Talks talks();

  /** Candidates and the warnings that their cases reached. */
  Cases cases();

  /** Who did what about which case. */
  CaseSteps steps();

  /** How far each channel is known. */
  ReadMarks marks();

  /** Where no cards are posted for now. */
  Pauses pauses();

  /** What people told the bot about interviews. */
  Orders orders();

  /** All interviews as derived last. */
  Agenda agenda();

  /** Where people live. */
  PersonZones zones();

  /** Who agreed that their messages are read. */
  Consents consents();

  /** Who may look at pages, and who did. */
  Access access();

  /** What people said about due diligence. */
  Checklists checklists();

  /** Which accounts are one person's. */
  Links links();

  /** Cards to post. */
  Outbox outbox();

  /** What follows from candidates' talk, to be counted. */
  Tracks tracks();

  /** Counts over all cases. */
  Figures figures();

  /**
   * Asks for a timer to ring at that time, as part of this transaction: it rings after the commit.
   * A timer that waits already keeps the earlier of both times; one that is ringing right now rings
   * again afterwards. Times count in milliseconds here; what is finer is cut off.
   */
  void wake(Timer timer, Instant due);
}
