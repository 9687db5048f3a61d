package io.github.sightline.summary;

import io.github.sightline.chart.Drawing;
import io.github.sightline.chart.SceneText;
import io.github.sightline.chat.Attachment;

/** A drawing as a file that goes with a card: kept as its shapes, painted when it is sent. */
public final class PictureFile {
  /** The type of such files. */
  public static final String TYPE = "image/png";

  private PictureFile() {}

  /** The drawing under that name, with its words for whoever does not see it. */
  public static Attachment of(String name, Drawing drawing) {
    return new Attachment(name, TYPE, drawing.words(), SceneText.of(drawing.scene()));
  }
}
