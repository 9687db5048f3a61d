package io.github.sightline.chart;

import io.github.sightline.chart.Scene.Anchor;
import io.github.sightline.chart.Scene.Box;
import io.github.sightline.chart.Scene.Glyph;
import io.github.sightline.chart.Scene.Icon;
import io.github.sightline.chart.Scene.Label;
import io.github.sightline.chart.Scene.Look;
import io.github.sightline.chart.Scene.Paint;
import io.github.sightline.chart.Scene.Panel;
import io.github.sightline.chart.Scene.Rule;
import io.github.sightline.chart.Scene.Shape;
import io.github.sightline.chart.Scene.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * A scene as text, one shape a line, to be kept where a picture is painted later. The same scene
 * gives the same text, and the text the scene.
 */
public final class SceneText {
  private static final String HEAVY = "!";

  private SceneText() {}

  /** The scene as text. */
  public static String of(Scene scene) {
    StringBuilder text = new StringBuilder("scene %s %s".formatted(scene.width(), scene.height()));
    scene.shapes().forEach(shape -> text.append('\n').append(line(shape)));
    return text.toString();
  }

  private static String line(Shape shape) {
    if (shape instanceof Box box) {
      return "box %s %s %s %s %s"
          .formatted(box.x(), box.y(), box.width(), box.height(), box.paint());
    }
    if (shape instanceof Label label) {
      return "label %s %s %s %s %s"
          .formatted(
              label.x(),
              label.y(),
              label.anchor(),
              label.look(),
              label.text().replaceAll("\\R", " "));
    }
    if (shape instanceof Panel panel) {
      return "panel %s %s %s %s %s%s"
          .formatted(
              panel.x(),
              panel.y(),
              panel.width(),
              panel.height(),
              panel.tone(),
              panel.heavy() ? HEAVY : "");
    }
    if (shape instanceof Icon icon) {
      return "icon %s %s %s".formatted(icon.x(), icon.y(), icon.glyph());
    }
    Rule rule = (Rule) shape;
    return "rule %s %s %s %s".formatted(rule.x1(), rule.y1(), rule.x2(), rule.y2());
  }

  /**
   * The scene whose text that is.
   *
   * @throws IllegalArgumentException where it is no such text
   */
  public static Scene parse(String text) {
    String[] lines = text.split("\n", -1);
    String[] size = lines[0].split(" ", -1);
    if (size.length != 3 || !size[0].equals("scene")) {
      throw new IllegalArgumentException("no scene: " + lines[0]);
    }
    List<Shape> shapes = new ArrayList<>();
    try {
      for (String line : List.of(lines).subList(1, lines.length)) {
        shapes.add(shape(line.split(" ", 6)));
      }
      return new Scene(number(size[1]), number(size[2]), shapes);
    } catch (ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("no scene: " + lines[0], e);
    }
  }

  private static Shape shape(String[] words) {
    if (words.length < 4) {
      throw new IllegalArgumentException("no shape: " + String.join(" ", words));
    }
    return switch (words[0]) {
      case "box" ->
          new Box(
              number(words[1]),
              number(words[2]),
              number(words[3]),
              number(words[4]),
              Paint.valueOf(words[5]));
      case "label" ->
          new Label(
              number(words[1]),
              number(words[2]),
              words[5],
              Anchor.valueOf(words[3]),
              Look.valueOf(words[4]));
      case "panel" ->
          new Panel(
              number(words[1]),
              number(words[2]),
              number(words[3]),
              number(words[4]),
              Tone.valueOf(words[5].replace(HEAVY, "")),
              words[5].endsWith(HEAVY));
      case "icon" -> new Icon(number(words[1]), number(words[2]), Glyph.valueOf(words[3]));
      case "rule" ->
          new Rule(number(words[1]), number(words[2]), number(words[3]), number(words[4]));
      default -> throw new IllegalArgumentException("no shape: " + String.join(" ", words));
    };
  }

  private static double number(String word) {
    return Double.parseDouble(word);
  }
}
