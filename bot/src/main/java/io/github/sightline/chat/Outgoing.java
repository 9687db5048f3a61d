package io.github.sightline.chat;

import java.util.List;

/**
 * A card to post: plain words in sections. Platforms decide how it looks, and escape every text.
 *
 * @param key our name for it; posting the same key again updates the card in place
 * @param audience who may read it
 * @param title one line
 * @param sections what stands below the title, in order
 * @param footer small print
 */
public record Outgoing(
    String key, Audience audience, String title, List<Section> sections, String footer) {
  public Outgoing {
    Names.present("key", key);
    Names.present("title", title);
    sections = List.copyOf(sections);
  }

  /**
   * A heading with lines below it.
   *
   * @param heading one or two words
   * @param lines what is said
   */
  public record Section(String heading, List<Line> lines) {
    public Section {
      Names.present("heading", heading);
      lines = List.copyOf(lines);
    }
  }

  /**
   * One line of a section.
   *
   * @param text our own words, or a person's where {@code quoted}
   * @param quoted whether the text is what somebody else typed, to be shown as a quotation
   * @param link address that the line points to, or empty
   */
  public record Line(String text, boolean quoted, String link) {
    /** A line of our own words. */
    public static Line of(String text) {
      return new Line(text, false, "");
    }
  }
}
