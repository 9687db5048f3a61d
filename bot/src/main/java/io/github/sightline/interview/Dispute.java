package io.github.sightline.interview;

/**
 * A person told the bot one thing of an interview, and the talk says another since. What was told
 * holds until a person says otherwise.
 *
 * @param interview its id
 * @param told as it stands, by what was told
 * @param slot the time that the talk speaks of; the told one where only the way to meet differs
 * @param mode the way to meet that the talk speaks of
 * @param heard where the talk says so
 */
public record Dispute(String interview, Terms told, Slot slot, Mode mode, Source heard) {
  /** Whether it is about the time; else it is about the way to meet. */
  public boolean isAboutTime() {
    return !slot.start().equals(told.slot().start());
  }
}
