package io.github.sightline.chat;

import java.util.List;

/**
 * What the bot says to one person alone.
 *
 * @param accepted whether what was asked for was done
 * @param text one or two sentences
 * @param details what stands below
 */
public record Answer(boolean accepted, String text, List<Outgoing.Section> details) {
  public Answer {
    details = List.copyOf(details);
  }

  /** Done, and said in a sentence. */
  public static Answer done(String text) {
    return new Answer(true, text, List.of());
  }

  /** Not done; the sentence says why and what to do. */
  public static Answer refused(String text) {
    return new Answer(false, text, List.of());
  }
}
