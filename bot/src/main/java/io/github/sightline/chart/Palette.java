package io.github.sightline.chart;

import io.github.sightline.chart.Scene.Look;
import io.github.sightline.chart.Scene.Paint;

/**
 * The colours of a picture, as red, green and blue in hexadecimal. The bars are those of Okabe and
 * Ito, which people with any kind of colour vision tell apart; on dark ground their lighter ones.
 *
 * @param ground what is behind everything
 * @param edge around the ground and around each bar
 * @param ink of letters
 * @param faint of lines
 */
public record Palette(
    String ground,
    String edge,
    String ink,
    String faint,
    String first,
    String second,
    String third) {
  /** On white. */
  public static final Palette LIGHT =
      new Palette("#ffffff", "#5a5a5a", "#1c1c1c", "#8a8a8a", "#e69f00", "#0072b2", "#009e73");

  /** On nearly black. */
  public static final Palette DARK =
      new Palette("#1b1d21", "#c8c8c8", "#f0f0f0", "#8a8a8a", "#e69f00", "#56b4e9", "#009e73");

  /** The colour of a bar. */
  public String of(Paint paint) {
    return switch (paint) {
      case FIRST -> first;
      case SECOND -> second;
      case THIRD -> third;
    };
  }

  /** The colour of letters: black or white, whichever is read better on their bar. */
  public String of(Look look) {
    return switch (look) {
      case TITLE, BOLD, PLAIN -> ink;
      case ON_FIRST -> "#000000";
      case ON_SECOND -> second.equals(LIGHT.second) ? "#ffffff" : "#000000";
      case ON_THIRD -> "#000000";
    };
  }
}
