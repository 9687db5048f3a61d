package io.github.sightline.adapter.opennlp;

import io.github.sightline.stance.Label;

/** What the bot reports where nobody of the team wrote lately, so that nobody asked. */
public final class NobodyAsked {
  private NobodyAsked() {}

  /**
   * The probability from which on the bot reports a label there, 0 to 1.
   *
   * @param elsewhere that of the label where somebody asked
   */
  public static double least(Label label, double elsewhere) {
    return label.group() == Label.Group.CORE ? Math.max(Decision.PLAIN, elsewhere) : elsewhere;
  }
}
