package io.github.sightline.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;

/** One tab of a browser, driven by the protocol of its developer tools. */
public final class Tab implements WebSocket.Listener {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final long SECONDS = 60;

  private final WebSocket socket;
  private final AtomicInteger calls = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final StringBuilder heard = new StringBuilder();

  Tab(HttpClient http, URI address) {
    this.socket = http.newWebSocketBuilder().buildAsync(address, this).join();
    call("Page.enable", Map.of());
    call("Runtime.enable", Map.of());
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    heard.append(part);
    if (last) {
      hear(heard.toString());
      heard.setLength(0);
    }
    from.request(1);
    return CompletableFuture.completedFuture(null);
  }

  private void hear(String text) {
    try {
      JsonNode message = JSON.readTree(text);
      CompletableFuture<JsonNode> call = waiting.remove(message.path("id").asInt(-1));
      if (call != null) {
        call.complete(message);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Calls a command of the protocol; returns its result. */
  public JsonNode call(String method, Map<String, Object> parameters) {
    int id = calls.incrementAndGet();
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    socket.sendText(message.toString(), true).join();
    JsonNode heardBack = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    Assertions.assertThat(heardBack.has("error")).as(heardBack.toString()).isFalse();
    return heardBack.path("result");
  }

  /** Opens an address and waits until the page is there. */
  public void open(String address) {
    call("Page.navigate", Map.of("url", address));
    pause(60);
    await("document.readyState === 'complete' && location.href !== 'about:blank'");
  }

  /** What an expression gives in the page; promises are waited for. */
  public JsonNode ask(String expression) {
    JsonNode result =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    Assertions.assertThat(result.has("exceptionDetails")).as(result.toString()).isFalse();
    return result.path("result").path("value");
  }

  /** Waits until an expression is true in the page; while a page changes, nothing is. */
  public void await(String expression) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    String tried = "(() => { try { return Boolean(%s); } catch (e) { return false; } })()";
    while (!ask(tried.formatted(expression)).asBoolean()) {
      Assertions.assertThat(System.nanoTime())
          .as("waited for %s; the page says %s", expression, text())
          .isLessThan(end);
      pause(40);
    }
  }

  /** The words on the page, as a reader sees them. */
  public String text() {
    return ask("document.body === null ? '' : document.body.innerText").asText();
  }

  /** Presses the first element of that selector whose text begins so. */
  public void press(String selector, String text) {
    String found =
        "[...document.querySelectorAll(%s)].find(e => e.textContent.trim().startsWith(%s))"
            .formatted(quoted(selector), quoted(text));
    await(found);
    ask(found + ".click()");
  }

  /** Types into the first field of that selector. */
  public void type(String selector, String text) {
    await("document.querySelector(" + quoted(selector) + ")");
    ask("document.querySelector(" + quoted(selector) + ").focus()");
    call("Input.insertText", Map.of("text", text));
  }

  /** Presses a key, such as {@code Enter} or {@code Tab}. */
  public void key(String key, int code, String text) {
    Map<String, Object> down =
        Map.of("type", "keyDown", "key", key, "windowsVirtualKeyCode", code, "text", text);
    call("Input.dispatchKeyEvent", down);
    call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
  }

  /** Makes the window so large, in CSS pixels. */
  public void size(int width, int height) {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** Dark or light. */
  public void scheme(String scheme) {
    call(
        "Emulation.setEmulatedMedia",
        Map.of("features", new Object[] {Map.of("name", "prefers-color-scheme", "value", scheme)}));
  }

  /** Shows this tab, as somebody does who comes back to it. */
  public void front() {
    call("Page.bringToFront", Map.of());
  }

  /** As on paper, or on the screen again. */
  public void medium(String medium) {
    call("Emulation.setEmulatedMedia", Map.of("media", medium));
  }

  /** Switches the scripts of pages off or on. */
  public void scripts(boolean on) {
    call("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** A picture of the window, as PNG. */
  public byte[] picture() {
    String data = call("Page.captureScreenshot", Map.of("format", "png")).path("data").asText();
    return Base64.getDecoder().decode(data);
  }

  /** The text as a string in a script. */
  public static String quoted(String text) {
    return JSON.valueToTree(text).toString();
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
