package io.github.sightline.adapter.web.demo;

import io.javalin.http.sse.SseClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The pages that are open: each part of the page is sent when it is another than before. */
final class Audiences {
  private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
  private Map<String, String> shown = Map.of();

  /** Sends a page that was just opened all that changed since it was drawn, and what comes. */
  void join(SseClient client, SceneView now) {
    client.keepAlive();
    client.onClose(() -> clients.remove(client));
    clients.add(client);
    DemoPages.panes(now).forEach((pane, html) -> send(client, pane, html));
  }

  synchronized void show(SceneView view) {
    Map<String, String> panes = DemoPages.panes(view);
    Map<String, String> changed = new LinkedHashMap<>(panes);
    changed.entrySet().removeAll(shown.entrySet());
    shown = panes;
    for (SseClient client : clients) {
      changed.forEach((pane, html) -> send(client, pane, html));
    }
  }

  /** Keeps quiet connections open, and finds out which pages were closed. */
  void ping() {
    clients.removeIf(SseClient::terminated);
    clients.forEach(client -> client.sendComment("still here"));
  }

  private void send(SseClient client, String pane, String html) {
    if (client.terminated()) {
      clients.remove(client);
    } else {
      client.sendEvent(pane, html);
    }
  }
}
