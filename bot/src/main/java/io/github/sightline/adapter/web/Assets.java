package io.github.sightline.adapter.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.sightline.chart.SvgChart;
import io.github.sightline.chat.Fingerprint;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Style and script: our own, and htmx as its makers publish it. */
public final class Assets {
  private static final String JARS = "/META-INF/resources/webjars/";
  private static final int HASH = 12;

  private static final Map<String, Asset> ALL = all();

  private Assets() {}

  private record Asset(String text, String type, String hash) {}

  private static Map<String, Asset> all() {
    Map<String, Asset> all = new LinkedHashMap<>();
    // The charts' own colours are those of every place where they stand.
    String style = text("/web/sightline.css") + SvgChart.STYLE;
    all.put("sightline.css", of(style, "text/css; charset=utf-8"));
    all.put("sightline.svg", asset("/web/sightline.svg", "image/svg+xml"));
    String script = "text/javascript; charset=utf-8";
    String versions = "/web/libraries.properties";
    Map<String, String> library = Libraries.read(versions);
    all.put(
        "htmx.js",
        asset(JARS + "htmx.org/" + library.get("htmx.org") + "/dist/htmx.min.js", script));
    all.put(
        "sse.js", asset(JARS + "htmx-ext-sse/" + library.get("htmx-ext-sse") + "/sse.js", script));
    all.put("news.js", asset("/web/news.js", script));
    all.put("follow.js", asset("/web/follow.js", script));
    return all;
  }

  private static Asset asset(String resource, String type) {
    return of(text(resource), type);
  }

  private static String text(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + resource);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Asset of(String text, String type) {
    return new Asset(text, type, Fingerprint.of(text, HASH));
  }

  /** The address of a file; another one whenever its content is another. */
  public static String url(String name) {
    Asset asset = ALL.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no such file: " + name);
    }
    return "/assets/" + asset.hash() + "/" + name;
  }

  static void serve(Javalin server) {
    server.get("/assets/{hash}/{name}", Assets::answer);
  }

  private static void answer(Context request) {
    Asset asset = ALL.get(request.pathParam("name"));
    if (asset == null) {
      throw new NotFoundResponse("There is no such file.");
    }
    boolean current = asset.hash().equals(request.pathParam("hash"));
    request
        .contentType(asset.type())
        .header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache")
        .result(asset.text());
  }
}
