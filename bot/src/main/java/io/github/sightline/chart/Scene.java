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
    /** On a bar of the first, second or third series. */
    ON_FIRST,
    ON_SECOND,
    ON_THIRD;

    /** Height of the letters, in pixels. */
    public int size() {
      return this == TITLE ? 16 : 13;
    }

    /** Whether the letters are bold. */
    public boolean isBold() {
      return this != PLAIN;
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
