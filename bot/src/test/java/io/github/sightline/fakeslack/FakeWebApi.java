package io.github.sightline.fakeslack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The Web API over HTTP: tokens, faults and limits; {@link Methods} does the rest. */
public final class FakeWebApi implements AutoCloseable {
  /** A call that came in. */
  public record Call(String method, Map<String, String> fields) {}

  public final Faults faults = new Faults();
  public final Queue<Call> calls = new ConcurrentLinkedQueue<>();
  public final FakeOpenId openId;
  public volatile boolean limited;

  private final RateLimits limits = new RateLimits();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(FakeWebApi::daemon);
  private final Collection<FakeWorkspace> workspaces;
  private final Methods methods;

  FakeWebApi(int port, Collection<FakeWorkspace> workspaces, Methods methods) throws IOException {
    this.workspaces = workspaces;
    this.methods = methods;
    this.openId = new FakeOpenId(workspaces);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/api/", this::serve);
    server.createContext("/openid/connect/authorize", openId::authorize);
    server.createContext(FakeFiles.PATH, this::upload);
    server.setExecutor(threads);
    server.start();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "fake-slack");
    thread.setDaemon(true);
    return thread;
  }

  HttpServer server() {
    return server;
  }

  /** With a slash at the end, as {@code slack.api-url} wants it. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
  }

  /** What the ID tokens name as their issuer. */
  public String issuer() {
    return url().replaceFirst("/api/$", "");
  }

  /** How often a method was called. */
  public long count(String method) {
    return calls.stream().filter(call -> call.method().equals(method)).count();
  }

  /** The calls of a method, in order. */
  public List<Map<String, String>> calls(String method) {
    return calls.stream().filter(c -> c.method().equals(method)).map(Call::fields).toList();
  }

  private void serve(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestURI().getPath().substring("/api/".length());
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> fields = fields(body);
    calls.add(new Call(method, fields));
    Optional<Fault> fault = faults.take(method);
    if (fault.isEmpty()) {
      int wait = limited ? limits.check(method, fields.getOrDefault("channel", "")) : 0;
      fault = wait == 0 ? fault : Optional.of(Fault.rateLimited(wait));
    }
    if (fault.isPresent()) {
      fail(exchange, method, fields, fault.get());
    } else {
      answer(exchange, 200, run(exchange, method, fields).toString());
    }
  }

  /** Takes raw bytes, as the address that was given for a file does. */
  private void upload(HttpExchange exchange) throws IOException {
    byte[] bytes = exchange.getRequestBody().readAllBytes();
    calls.add(new Call("upload", Map.of("length", Integer.toString(bytes.length))));
    Optional<Fault> fault = faults.take("upload");
    String[] path = exchange.getRequestURI().getPath().split("/", -1);
    boolean taken =
        workspaces.stream()
            .filter(workspace -> workspace.team.equals(path[2]))
            .anyMatch(workspace -> FakeFiles.upload(workspace, path[3], bytes));
    if (fault.isPresent()) {
      answer(exchange, fault.get().status(), fault.get().body());
    } else {
      answer(exchange, taken ? 200 : 404, taken ? "OK - " + bytes.length : "not found");
    }
  }

  private void fail(HttpExchange exchange, String method, Map<String, String> fields, Fault fault)
      throws IOException {
    pause(fault);
    String body = fault.body();
    if (fault.done()) {
      ObjectNode done = run(exchange, method, fields);
      body = body.isEmpty() ? done.toString() : body;
    }
    if (fault.status() == 0) {
      exchange.close();
      return;
    }
    if (fault.retryAfter() > 0) {
      exchange.getResponseHeaders().add("Retry-After", Integer.toString(fault.retryAfter()));
    }
    answer(exchange, fault.status(), body);
  }

  private static void pause(Fault fault) {
    try {
      Thread.sleep(fault.delay().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ObjectNode run(HttpExchange exchange, String method, Map<String, String> fields) {
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    if (method.startsWith("openid.")) {
      return openId.run(method, header == null ? "" : header, fields, issuer());
    }
    String token = header == null ? fields.getOrDefault("token", "") : header.substring(7);
    for (FakeWorkspace workspace : workspaces) {
      boolean app = method.equals("apps.connections.open");
      if (token.equals(app ? workspace.appToken : workspace.botToken)) {
        exchange.getResponseHeaders().add("x-oauth-scopes", workspace.scopes);
        ObjectNode answer = methods.run(workspace, method, fields);
        if (answer.has("upload_url")) {
          answer.put(
              "upload_url", url().replaceFirst("/api/$", "") + answer.path("upload_url").asText());
        }
        return answer;
      }
    }
    return Json.error(token.isEmpty() ? "not_authed" : "invalid_auth");
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  static Map<String, String> fields(String body) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : body.split("&", -1)) {
      int cut = pair.indexOf('=');
      if (cut > 0) {
        fields.put(decode(pair.substring(0, cut)), decode(pair.substring(cut + 1)));
      }
    }
    return fields;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
