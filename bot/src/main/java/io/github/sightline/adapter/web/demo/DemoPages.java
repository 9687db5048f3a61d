package io.github.sightline.adapter.web.demo;

import io.github.sightline.adapter.web.Pages;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The page of the demo, and what its forms do. */
public final class DemoPages {
  private static final int LONGEST_TEXT = 4000;
  private static final Map<String, Duration> LEAPS =
      Map.of("hour", Duration.ofHours(1), "day", Duration.ofDays(1));

  private final Demo demo;

  public DemoPages(Demo demo) {
    this.demo = demo;
  }

  /** Adds the demo's addresses. */
  public void serve(Javalin server) {
    server.get("/", this::page);
    server.sse("/live", client -> demo.watchers().join(client, demo.view()));
    server.post("/play", this::play);
    server.post("/pause", this::pause);
    server.post("/say", this::say);
    server.post("/press", this::press);
    server.post("/pass", this::pass);
  }

  /** The parts of the page that change, by name. */
  static Map<String, String> panes(SceneView view) {
    Map<String, Object> values = Map.of("view", view);
    Map<String, String> panes = new LinkedHashMap<>();
    for (String pane : new String[] {"scene", "candidate", "staff", "week"}) {
      panes.put(pane, Pages.of("demo/" + pane + ".jte", values));
    }
    return panes;
  }

  private void page(Context request) {
    SceneView view = demo.view();
    request.html(Pages.of("demo/page.jte", Map.of("view", view, "stories", demo.stories())));
  }

  private void play(Context request) {
    demo.play(form(request, "story"));
    done(request);
  }

  private void pause(Context request) {
    if (form(request, "go").equals("on")) {
      demo.goOn();
    } else {
      demo.pause();
    }
    demo.changed();
    done(request);
  }

  private void say(Context request) {
    String text = form(request, "text").strip();
    if (!text.isEmpty() && text.length() <= LONGEST_TEXT) {
      boolean asCandidate = form(request, "as").equals("candidate");
      demo.act(scene -> scene.say(asCandidate, text));
    }
    done(request);
  }

  private void press(Context request) {
    String card = form(request, "card");
    String action = form(request, "action");
    String input = form(request, "input");
    if (!card.isBlank() && !action.isBlank()) {
      demo.act(scene -> scene.press(card, action, input));
    }
    done(request);
  }

  private void pass(Context request) {
    Duration time = LEAPS.get(form(request, "time"));
    if (time != null) {
      demo.act(scene -> scene.pass(time));
    }
    done(request);
  }

  private static String form(Context request, String name) {
    String value = request.formParam(name);
    return value == null ? "" : value;
  }

  /** With a script the page changes by itself; without one it is drawn again. */
  private static void done(Context request) {
    if (request.header("HX-Request") == null) {
      request.redirect("/", HttpStatus.SEE_OTHER);
    } else {
      request.status(HttpStatus.NO_CONTENT);
    }
  }
}
