package io.github.sightline.time;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One time that a message speaks of.
 *
 * @param start when it begins, in the zone its clock time was read in
 * @param end when it ends; null: not said, or open
 * @param certainty how exactly it was said
 * @param polarity whether the author is for or against it
 * @param quote the words it was read from
 * @param because which zone it was read in and which defaults were used, in words for people
 */
public record TimeMention(
    ZonedDateTime start,
    @Nullable ZonedDateTime end,
    Certainty certainty,
    Polarity polarity,
    Quote quote,
    String because) {

  /** The words it was read from. */
  public String text() {
    return quote.text();
  }

  /** Index of the first character of these words in the message. */
  public int from() {
    return quote.from();
  }

  /** Index behind their last character. */
  public int to() {
    return quote.to();
  }
}
