package io.github.sightline.adapter.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Draws pages. Every text on them is escaped for the place where it stands. */
public final class Pages {
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private Pages() {}

  /**
   * The page or part of a page.
   *
   * @param template its file below {@code src/main/jte}
   * @param values what it asks for, by name
   */
  public static String of(String template, Map<String, Object> values) {
    StringOutput out = new StringOutput();
    ENGINE.render(template, values, out);
    return out.toString();
  }
}
