package io.github.sightline.chat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card to post: plain words in sections. Platforms decide how it looks, and escape every text.
 *
 * @param key our name for it; posting the same key again updates the card in place
 * @param audience who may read it
 * @param title one line
 * @param sections what stands below the title, in order
 * @param footer small print
 * @param under key of the card in whose thread it stands; empty: it stands by itself
 * @param files what goes with it: pictures in it, others beside it or in its thread
 */
public record Outgoing(
    String key,
    Audience audience,
    String title,
    List<Section> sections,
    String footer,
    String under,
    List<Attachment> files) {
  public Outgoing {
    Names.present("key", key);
    Names.present("title", title);
    sections = List.copyOf(sections);
    files = List.copyOf(files);
    if (!under.isEmpty() && files.stream().anyMatch(file -> !file.isPicture())) {
      throw new IllegalArgumentException("a card in a thread has no thread of its own: " + key);
    }
  }

  /** A card without files. */
  public Outgoing(
      String key,
      Audience audience,
      String title,
      List<Section> sections,
      String footer,
      String under) {
    this(key, audience, title, sections, footer, under, List.of());
  }

  /** A card that stands by itself. */
  public Outgoing(
      String key, Audience audience, String title, List<Section> sections, String footer) {
    this(key, audience, title, sections, footer, "");
  }

  /** The same with these files. */
  public Outgoing with(List<Attachment> others) {
    return new Outgoing(key, audience, title, sections, footer, under, others);
  }

  /**
   * A heading with lines and buttons below it.
   *
   * @param heading one or two words
   * @param lines what is said
   * @param buttons what a reader can do
   * @param about key of the card that the buttons belong to; empty: the one that they stand on
   */
  public record Section(String heading, List<Line> lines, List<Button> buttons, String about) {
    public Section {
      Names.present("heading", heading);
      lines = List.copyOf(lines);
      buttons = List.copyOf(buttons);
    }

    /** A section with buttons of its own card. */
    public Section(String heading, List<Line> lines, List<Button> buttons) {
      this(heading, lines, buttons, "");
    }

    /** A section without buttons. */
    public Section(String heading, List<Line> lines) {
      this(heading, lines, List.of());
    }
  }

  /**
   * One line of a section.
   *
   * @param text our own words, or a person's where {@code quoted}
   * @param quoted whether the text is what somebody else typed, to be shown as a quotation
   * @param link address that the line points to, or empty
   * @param time a moment that the text tells: platforms that can show it to each reader in the zone
   *     of that reader do so, in place of the text; null: none
   */
  public record Line(String text, boolean quoted, String link, @Nullable Instant time) {
    /** A line that tells no moment. */
    public Line(String text, boolean quoted, String link) {
      this(text, quoted, link, null);
    }

    /** A moment, with the words for where it cannot be shown to each reader as theirs. */
    public static Line of(Instant time, String otherwise) {
      return new Line(otherwise, false, "", time);
    }

    /** A line of our own words. */
    public static Line of(String text) {
      return new Line(text, false, "");
    }

    /** A line of somebody's words. */
    public static Line quoted(String text) {
      return new Line(text, true, "");
    }
  }
}
