package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.adapter.web.Pages;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pages that look for news by themselves. A page has a version; a browser that names the version
 * which it shows is sent nothing while that is the latest.
 */
final class News {
  private static final String VERSION = "X-Version";

  private News() {}

  /**
   * The page, to be sent; empty where the browser shows it already, which it is then told.
   *
   * @param every after how many seconds the browser looks again
   */
  static Optional<String> of(Context request, String page, int every, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    String query = request.queryString();
    all.put("every", every);
    all.put("self", request.path() + (query == null ? "" : "?" + query));
    String html = Pages.of(page, all);
    String version = Secrets.hash(html).substring(0, 16);
    if (version.equals(request.header(VERSION))) {
      request.status(HttpStatus.NO_CONTENT);
      return Optional.empty();
    }
    request.header(VERSION, version);
    String named = "<head>\n<meta name=\"version\" content=\"" + version + "\">";
    return Optional.of(html.replaceFirst("<head>", named));
  }
}
