package io.github.sightline.chart;

import io.github.sightline.chart.Scene.Anchor;
import io.github.sightline.chart.Scene.Box;
import io.github.sightline.chart.Scene.Icon;
import io.github.sightline.chart.Scene.Label;
import io.github.sightline.chart.Scene.Look;
import io.github.sightline.chart.Scene.Paint;
import io.github.sightline.chart.Scene.Panel;
import io.github.sightline.chart.Scene.Rule;
import io.github.sightline.chart.Scene.Tone;
import java.util.Locale;
import java.util.stream.Collectors;

/** A chart as SVG, light or dark as its reader has it. Its words stand in it for screen readers. */
public final class SvgChart {
  /** The style sheet that {@link #inline} needs on its page. */
  public static final String STYLE =
      style(Palette.LIGHT)
          + "@media (prefers-color-scheme: dark) {\n"
          + style(Palette.DARK)
          + "}\n";

  private SvgChart() {}

  /** A part of a page; the page has {@link #STYLE} in its style sheet. */
  public static String inline(Drawing chart) {
    return svg(chart, "");
  }

  /** A file of its own. */
  public static String file(Drawing chart) {
    return svg(chart, "<style>\n" + STYLE + "</style>\n");
  }

  private static String svg(Drawing chart, String style) {
    Scene scene = chart.scene();
    String words = escaped(chart.words());
    return """
    <svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 %1$s %2$s" width="%1$s" height="%2$s" role="img" aria-label="%3$s">
    <title>%3$s</title>
    %4$s<rect class="ground" x="0.5" y="0.5" width="%5$s" height="%6$s" rx="8"/>
    %7$s</svg>
    """
        .formatted(
            number(scene.width()),
            number(scene.height()),
            words,
            style,
            number(scene.width() - 1),
            number(scene.height() - 1),
            scene.shapes().stream().map(SvgChart::shape).collect(Collectors.joining()));
  }

  private static String shape(Scene.Shape shape) {
    if (shape instanceof Box box) {
      return "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>\n"
          .formatted(
              name(box.paint()),
              number(box.x()),
              number(box.y()),
              number(box.width()),
              number(box.height()));
    }
    if (shape instanceof Label label) {
      return "<text class=\"%s\" x=\"%s\" y=\"%s\"%s>%s</text>\n"
          .formatted(
              name(label.look()),
              number(label.x()),
              number(label.y()),
              anchor(label.anchor()),
              escaped(label.text()));
    }
    if (shape instanceof Panel panel) {
      return "<rect class=\"panel %s%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"3\"/>\n"
          .formatted(
              name(panel.tone()),
              panel.heavy() ? " heavy" : "",
              number(panel.x()),
              number(panel.y()),
              number(panel.width()),
              number(panel.height()));
    }
    if (shape instanceof Icon icon) {
      return icon(icon);
    }
    Rule rule = (Rule) shape;
    return "<path d=\"M%s %sL%s %s\"/>\n"
        .formatted(number(rule.x1()), number(rule.y1()), number(rule.x2()), number(rule.y2()));
  }

  private static String icon(Icon icon) {
    String path =
        icon.glyph().lines().stream()
            .map(line -> "M" + line.replace(" z", "Z").replace(" ", "L").replace(',', ' '))
            .collect(Collectors.joining());
    return "<path class=\"icon\" transform=\"translate(%s %s)\" d=\"%s\"/>\n"
        .formatted(number(icon.x()), number(icon.y()), path);
  }

  private static String anchor(Anchor anchor) {
    return switch (anchor) {
      case START -> "";
      case MIDDLE -> " text-anchor=\"middle\"";
      case END -> " text-anchor=\"end\"";
    };
  }

  private static String style(Palette palette) {
    StringBuilder style = new StringBuilder();
    style.append(
        ".chart { font: 13px system-ui, sans-serif; }\n.chart .ground { fill: %s; stroke: %s; }\n"
            .formatted(palette.ground(), palette.faint()));
    style.append(".chart path { stroke: %s; }\n".formatted(palette.faint()));
    for (Paint paint : Paint.values()) {
      style.append(
          ".chart .%s { fill: %s; stroke: %s; }\n"
              .formatted(name(paint), palette.of(paint), palette.edge()));
    }
    style.append(
        ".chart .icon { fill: none; stroke: %s; stroke-width: 1.2; }\n".formatted(palette.ink()));
    for (Tone tone : Tone.values()) {
      style.append(
          ".chart .panel.%s { fill: %s; stroke: %s;%s }\n"
              .formatted(
                  name(tone),
                  palette.of(tone),
                  palette.edgeOf(tone),
                  tone == Tone.PROPOSED ? " stroke-dasharray: 5 3;" : ""));
    }
    style.append(
        ".chart .panel.heavy { stroke: %s; stroke-width: 3; }\n"
            .formatted(palette.panels().heavy()));
    for (Look look : Look.values()) {
      String weight = look.isBold() ? " font-weight: 600;" : "";
      style.append(
          ".chart .%s { fill: %s; font-size: %dpx;%s }\n"
              .formatted(name(look), palette.of(look), look.size(), weight));
    }
    return style.toString();
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  /** Text as XML text or the value of an attribute; what XML cannot hold is left out. */
  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
