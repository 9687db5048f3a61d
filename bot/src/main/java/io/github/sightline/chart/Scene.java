package io.github.sightline.chart;

import java.util.List;

/**
 * A picture as simple shapes, in the order in which they are painted; in pixels from the upper left
 * corner.
 */
public record Scene(double width, double height, List<Shape> shapes) {
  public Scene {
    shapes = List.copyOf(shapes);
  }

  /** Something to paint. */
  public sealed interface Shape {}

  /** A filled rectangle. */
  public record Box(double x, double y, double width, double height, Paint paint)
      implements Shape {}

  /**
   * A line of text.
   *
   * @param x where it begins, is centred or ends
   * @param y its base line
   */
  public record Label(double x, double y, String text, Anchor anchor, Look look) implements Shape {}

  /** A horizontal or vertical line. */
  public record Rule(double x1, double y1, double x2, double y2) implements Shape {}

  /**
   * A box for words.
   *
   * @param heavy whether its border is to be noticed
   */
  public record Panel(double x, double y, double width, double height, Tone tone, boolean heavy)
      implements Shape {}

  /** What a box for words looks like: each has a border of its own kind, not only a colour. */
  public enum Tone {
    /** Filled, with a plain border. */
    CONFIRMED,
    /** Not filled, with a broken border. */
    PROPOSED,
    /** Grey, with a thin border. */
    OVER
  }

  /** A sign, twelve pixels wide and high; x and y are its upper left corner. */
  public record Icon(double x, double y, Glyph glyph) implements Shape {}

  /** What a sign is drawn of: lines through points, as in {@code 0,2 8,2}; closed with a z. */
  public enum Glyph {
    /** A camera. */
    VIDEO("0,2 8,2 8,10 0,10 z", "8,5.5 12,3 12,9 8,6.5"),
    /** A telephone. */
    PHONE("3,0 9,0 9,12 3,12 z", "5,10 7,10"),
    /** A speech balloon. */
    TEXT("0,1 12,1 12,8 6,8 3,11 3,8 0,8 z", "2.5,3.5 9.5,3.5", "2.5,5.7 7.5,5.7"),
    /** A house. */
    ONSITE("0,6 6,0.5 12,6", "2,4.5 2,12 10,12 10,4.5", "5,12 5,8 7,8 7,12"),
    /** A lozenge. */
    OPEN("6,0.5 11.5,6 6,11.5 0.5,6 z"),
    /** A triangle with a stroke. */
    CLASH("6,0.5 12,11 0,11 z", "6,4 6,7.5", "6,9 6,9.8");

    private final String lines;

    Glyph(String... lines) {
      this.lines = String.join("\n", lines);
    }

    /** The lines. */
    public List<String> lines() {
      return lines.lines().toList();
    }
  }

  /** Which point of a text stands at its place. */
  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** How a text looks. */
  public enum Look {
    TITLE,
    BOLD,
    PLAIN,
    /** Between many others. */
    SMALL,
    SMALL_BOLD,
    /** On a bar of the first, second or third series. */
    ON_FIRST,
    ON_SECOND,
    ON_THIRD;

    /** Height of the letters, in pixels. */
    public int size() {
      return switch (this) {
        case TITLE -> 16;
        case SMALL, SMALL_BOLD -> 12;
        default -> 13;
      };
    }

    /** Whether the letters are bold. */
    public boolean isBold() {
      return this != PLAIN && this != SMALL;
    }

    /** The look of a number on a bar of that series. */
    static Look on(int series) {
      return switch (series % 3) {
        case 0 -> ON_FIRST;
        case 1 -> ON_SECOND;
        default -> ON_THIRD;
      };
    }
  }

  /** What a box is painted with. */
  public enum Paint {
    FIRST,
    SECOND,
    THIRD;

    /** The paint of that series. */
    static Paint of(int series) {
      return values()[series % 3];
    }
  }
}
