package io.github.sightline.adapter.picture;

import io.github.sightline.chart.Palette;
import io.github.sightline.chart.Scene;
import io.github.sightline.chart.Scene.Box;
import io.github.sightline.chart.Scene.Icon;
import io.github.sightline.chart.Scene.Label;
import io.github.sightline.chart.Scene.Panel;
import io.github.sightline.chart.Scene.Rule;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * Paints a chart for places that show no SVG. It brings its own light ground, because a chat does
 * not tell a picture whether it is dark.
 */
final class PngChart {
  /** Pixels of the picture for each one of the scene: sharp on dense screens. */
  private static final int SCALE = 2;

  private static final Palette COLOURS = Palette.LIGHT;

  private final Graphics2D graphics;

  private PngChart(Graphics2D graphics) {
    this.graphics = graphics;
  }

  /** The bytes of a PNG file. */
  static byte[] of(Scene scene) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(scene.width() * SCALE),
            (int) Math.ceil(scene.height() * SCALE),
            BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    try {
      new PngChart(graphics).paint(scene);
    } finally {
      graphics.dispose();
    }
    return bytes(image);
  }

  private static byte[] bytes(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.setUseCache(false);
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void paint(Scene scene) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.scale(SCALE, SCALE);
    graphics.setStroke(new BasicStroke(1));
    RoundRectangle2D ground =
        new RoundRectangle2D.Double(0.5, 0.5, scene.width() - 1, scene.height() - 1, 16, 16);
    fill(ground, COLOURS.ground(), COLOURS.faint());
    scene.shapes().forEach(this::paint);
  }

  private void fill(java.awt.Shape shape, String inside, String around) {
    graphics.setColor(Color.decode(inside));
    graphics.fill(shape);
    graphics.setColor(Color.decode(around));
    graphics.draw(shape);
  }

  private void paint(Scene.Shape shape) {
    if (shape instanceof Box box) {
      fill(
          new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()),
          COLOURS.of(box.paint()),
          COLOURS.edge());
    } else if (shape instanceof Label label) {
      paint(label);
    } else if (shape instanceof Panel panel) {
      paint(panel);
    } else if (shape instanceof Icon icon) {
      paint(icon);
    } else if (shape instanceof Rule rule) {
      graphics.setColor(Color.decode(COLOURS.faint()));
      graphics.draw(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2()));
    }
  }

  private void paint(Panel panel) {
    boolean broken = panel.tone() == Scene.Tone.PROPOSED;
    float width = panel.heavy() ? 3 : 1;
    graphics.setStroke(
        broken
            ? new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 3}, 0)
            : new BasicStroke(width));
    fill(
        new RoundRectangle2D.Double(panel.x(), panel.y(), panel.width(), panel.height(), 6, 6),
        COLOURS.of(panel.tone()),
        panel.heavy() ? COLOURS.panels().heavy() : COLOURS.edgeOf(panel.tone()));
    graphics.setStroke(new BasicStroke(1));
  }

  private void paint(Icon icon) {
    graphics.setColor(Color.decode(COLOURS.ink()));
    graphics.setStroke(new BasicStroke(1.2f));
    for (String line : icon.glyph().lines()) {
      Path2D path = new Path2D.Double();
      for (String point : line.split(" ", -1)) {
        String[] at = point.split(",", -1);
        if (at.length == 1) {
          path.closePath();
        } else if (path.getCurrentPoint() == null) {
          path.moveTo(icon.x() + Double.parseDouble(at[0]), icon.y() + Double.parseDouble(at[1]));
        } else {
          path.lineTo(icon.x() + Double.parseDouble(at[0]), icon.y() + Double.parseDouble(at[1]));
        }
      }
      graphics.draw(path);
    }
    graphics.setStroke(new BasicStroke(1));
  }

  private void paint(Label label) {
    int style = label.look().isBold() ? Font.BOLD : Font.PLAIN;
    graphics.setFont(new Font(Font.SANS_SERIF, style, label.look().size()));
    graphics.setColor(Color.decode(COLOURS.of(label.look())));
    double width = graphics.getFontMetrics().getStringBounds(label.text(), graphics).getWidth();
    double x =
        switch (label.anchor()) {
          case START -> label.x();
          case MIDDLE -> label.x() - width / 2;
          case END -> label.x() - width;
        };
    graphics.drawString(label.text(), (float) x, (float) label.y());
  }
}
