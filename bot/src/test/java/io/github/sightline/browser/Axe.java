package io.github.sightline.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What axe-core finds on a page. */
public final class Axe {
  private static final String SCRIPT =
      "/META-INF/resources/webjars/axe-core/" + System.getProperty("axe.version") + "/axe.min.js";

  private Axe() {}

  /** Each serious or critical finding, in a line. */
  public static List<String> serious(Tab tab) throws IOException {
    try (InputStream in = Axe.class.getResourceAsStream(SCRIPT)) {
      if (in == null) {
        throw new IOException("no " + SCRIPT);
      }
      tab.ask(new String(in.readAllBytes(), StandardCharsets.UTF_8) + "; true");
    }
    JsonNode found =
        tab.ask(
            "axe.run().then(r => r.violations.filter(v => ['serious','critical'].includes(v.impact))"
                + ".flatMap(v => v.nodes.map(n => v.id + ': ' + n.html + ' ' + n.failureSummary)))");
    List<String> lines = new ArrayList<>();
    found.forEach(line -> lines.add(line.asText()));
    return lines;
  }
}
