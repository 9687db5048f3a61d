package io.github.sightline.chart;

import io.github.sightline.chart.Scene.Look;
import io.github.sightline.chart.Scene.Paint;
import io.github.sightline.chart.Scene.Tone;

/**
 * The colours of a picture, as red, green and blue in hexadecimal. The bars are those of Okabe and
 * Ito, which people with any kind of colour vision tell apart; on dark ground their lighter ones.
 *
 * @param ground what is behind everything
 * @param edge around the ground and around each bar
 * @param ink of letters
 * @param faint of lines
 * @param panels of boxes for words
 */
public record Palette(
    String ground,
    String edge,
    String ink,
    String faint,
    String first,
    String second,
    String third,
    Panels panels) {
  /** The colours of boxes for words: their grounds and borders, and the border to be noticed. */
  public record Panels(
      String confirmed, String confirmedEdge, String proposedEdge, String over, String heavy) {}

  /** On white. */
  public static final Palette LIGHT =
      new Palette(
          "#ffffff",
          "#5a5a5a",
          "#1c1c1c",
          "#8a8a8a",
          "#e69f00",
          "#0072b2",
          "#009e73",
          new Panels("#d9ecf8", "#0072b2", "#8f6200", "#ececec", "#b3261e"));

  /** On nearly black. */
  public static final Palette DARK =
      new Palette(
          "#1b1d21",
          "#c8c8c8",
          "#f0f0f0",
          "#8a8a8a",
          "#e69f00",
          "#56b4e9",
          "#009e73",
          new Panels("#12394f", "#56b4e9", "#e69f00", "#303338", "#ff8a80"));

  /** The colour of a bar. */
  public String of(Paint paint) {
    return switch (paint) {
      case FIRST -> first;
      case SECOND -> second;
      case THIRD -> third;
    };
  }

  /** The ground of a box for words. */
  public String of(Tone tone) {
    return switch (tone) {
      case CONFIRMED -> panels.confirmed();
      case PROPOSED -> ground;
      case OVER -> panels.over();
    };
  }

  /** The border of a box for words. */
  public String edgeOf(Tone tone) {
    return switch (tone) {
      case CONFIRMED -> panels.confirmedEdge();
      case PROPOSED -> panels.proposedEdge();
      case OVER -> faint;
    };
  }

  /** The colour of letters: black or white, whichever is read better on their bar. */
  public String of(Look look) {
    return switch (look) {
      case TITLE, BOLD, PLAIN, SMALL, SMALL_BOLD -> ink;
      case ON_FIRST -> "#000000";
      case ON_SECOND -> second.equals(LIGHT.second) ? "#ffffff" : "#000000";
      case ON_THIRD -> "#000000";
    };
  }
}
