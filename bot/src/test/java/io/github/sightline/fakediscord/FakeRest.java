package io.github.sightline.fakediscord;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The REST interface over TLS: tokens, faults and limits; {@link Routes} does the rest. */
public final class FakeRest implements AutoCloseable {
  /** A call that came in; ids in the path as {@code *}. */
  public record Call(String name, String path, JsonNode body) {}

  private static final String BASE = "/api/v10";

  public final Faults faults = new Faults();
  public final Queue<Call> calls = new ConcurrentLinkedQueue<>();
  public final Buckets buckets = new Buckets();
  private final HttpsServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(FakeRest::daemon);
  private final Supplier<String> token;
  private final Routes routes;

  FakeRest(Supplier<String> token, Routes routes) throws IOException {
    this.token = token;
    this.routes = routes;
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(Certificate.shared().context));
    server.createContext(BASE + "/", this::serve);
    server.setExecutor(threads);
    server.start();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "fake-discord");
    thread.setDaemon(true);
    return thread;
  }

  int port() {
    return server.getAddress().getPort();
  }

  public long count(String name) {
    return calls.stream().filter(call -> call.name().equals(name)).count();
  }

  /** The bodies of such calls, in order. */
  public List<JsonNode> bodies(String name) {
    return calls.stream().filter(c -> c.name().equals(name)).map(Call::body).toList();
  }

  private void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(BASE.length());
    byte[] bytes = exchange.getRequestBody().readAllBytes();
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    List<Form.Part> form =
        type != null && type.startsWith("multipart/") ? Form.parts(type, bytes) : List.of();
    String text = form.isEmpty() ? new String(bytes, StandardCharsets.UTF_8) : Form.payload(form);
    JsonNode body = text.isEmpty() ? Json.object() : Json.parse(text);
    String method = exchange.getRequestMethod();
    String name =
        method + " " + path.replaceAll("\\d{15,20}", "*").replaceAll("aToken\\*", "token");
    calls.add(new Call(name, path, body));
    Request request =
        new Request(
            method,
            List.of(path.substring(1).split("/", -1)),
            exchange.getRequestURI().getQuery(),
            body,
            Form.files(form));
    Optional<Fault> fault = faults.take(name).or(() -> buckets.check(name, path));
    buckets.tell(exchange, name, path);
    if (!isTrusted(exchange, name)) {
      answer(exchange, Reply.error(401, 0, "401: Unauthorized"));
    } else if (fault.isPresent()) {
      fail(exchange, request, fault.get());
    } else {
      answer(exchange, routes.run(request));
    }
  }

  private boolean isTrusted(HttpExchange exchange, String name) {
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    return name.equals("GET /gateway")
        || name.startsWith("POST /interactions/")
        || ("Bot " + token.get()).equals(header);
  }

  private void fail(HttpExchange exchange, Request request, Fault fault) throws IOException {
    try {
      Thread.sleep(fault.delay().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Reply done = fault.done() ? routes.run(request) : Reply.of(Json.object());
    if (fault.status() == 0) {
      exchange.close();
    } else if (fault.status() == 200) {
      answer(exchange, done);
    } else if (fault.status() == 429) {
      exchange
          .getResponseHeaders()
          .add("Retry-After", Integer.toString((int) Math.ceil(fault.retryAfter())));
      answer(exchange, fault.via() ? tooMany(exchange, fault) : Reply.error(429, 0, "banned"));
    } else {
      answer(exchange, Reply.error(fault.status(), 0, "upstream"));
    }
  }

  private static Reply tooMany(HttpExchange exchange, Fault fault) {
    exchange.getResponseHeaders().add("Via", "1.1 google");
    exchange.getResponseHeaders().add("X-RateLimit-Scope", "user");
    return new Reply(
        429,
        Json.object()
            .put("message", "You are being rate limited.")
            .put("retry_after", fault.retryAfter())
            .put("global", false));
  }

  private static void answer(HttpExchange exchange, Reply reply) throws IOException {
    byte[] bytes =
        reply.status() == 204
            ? new byte[0]
            : reply.body().toString().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
