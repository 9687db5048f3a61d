package io.github.sightline.interview;

import java.util.Locale;

/** Where an interview stands. */
public enum Status {
  PROPOSED,
  CONFIRMED,
  CANCELLED,
  COMPLETED,
  /** The candidate did not come, or came in another way than was agreed. */
  NO_SHOW,
  /** It did not take place, and that was the team's doing: never held against the candidate. */
  MISSED_BY_TEAM;

  /** Whether it is still to come, or nobody said yet how it went. */
  public boolean isLive() {
    return this == PROPOSED || this == CONFIRMED;
  }

  /** The same as far as files tell it: who missed it, if not the candidate, is not told there. */
  public Status reported() {
    return this == MISSED_BY_TEAM ? CANCELLED : this;
  }

  /** The name in files, such as {@code no-show}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
