package io.github.sightline.adapter.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes Slack's requests over HTTP: {@code /slack/NAME/events} for each workspace. Bolt checks the
 * signature; what it lets pass, times in the future, is refused here. A request that is sent again
 * changes nothing, for every event and press is kept once.
 */
final class HttpEndpoint implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpEndpoint.class);
  private static final Duration SKEW = Duration.ofMinutes(5);
  private static final int LONGEST_BODY = 4_000_000;
  private static final int THREADS = 16;
  private static final Map<InetSocketAddress, HttpEndpoint> OPEN = new ConcurrentHashMap<>();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  private HttpEndpoint(InetSocketAddress address) throws IOException {
    server = HttpServer.create(address, 0);
    server.setExecutor(threads);
    server.start();
  }

  /** Serves one workspace at that address. */
  static AutoCloseable open(
      SlackSettings.Http http,
      Slack slack,
      SlackSettings.Workspace workspace,
      Front front,
      InstantSource clock) {
    if (workspace.tokens().signingSecret().isEmpty()) {
      // Bolt would take a fixed text for the secret, which everybody knows.
      throw new SlackRefusal(
          "workspace %s: HTTP mode needs the signing secret of the app's page \"Basic Information\""
              .formatted(workspace.name()));
    }
    InetSocketAddress address = new InetSocketAddress(http.bind(), http.port());
    HttpEndpoint endpoint = OPEN.computeIfAbsent(address, HttpEndpoint::listening);
    AppConfig config = SocketConnection.config(slack, workspace.tokens().signingSecret());
    App app = new App(config);
    app.use(front);
    SlackRequestParser parser = new SlackRequestParser(config);
    endpoint.server.createContext(
        "/slack/" + workspace.name() + "/events", exchange -> serve(exchange, app, parser, clock));
    return endpoint;
  }

  private static HttpEndpoint listening(InetSocketAddress address) {
    try {
      return new HttpEndpoint(address);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot listen at " + address + "; change slack.http.bind or slack.http.port", e);
    }
  }

  private static void serve(
      HttpExchange exchange, App app, SlackRequestParser parser, InstantSource clock)
      throws IOException {
    int status = 500;
    String body = "";
    String type = "text/plain";
    try {
      Response response = run(exchange, app, parser, clock);
      status = response.getStatusCode();
      body = response.getBody() == null ? "" : response.getBody();
      type = response.getContentType();
    } catch (Exception e) {
      LOG.warn("a request failed: {}", e.toString());
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private static Response run(
      HttpExchange exchange, App app, SlackRequestParser parser, InstantSource clock)
      throws Exception {
    byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
    if (!exchange.getRequestMethod().equals("POST") || body.length > LONGEST_BODY) {
      return Response.error(body.length > LONGEST_BODY ? 413 : 405);
    }
    if (!isNow(exchange.getRequestHeaders().getFirst("X-Slack-Request-Timestamp"), clock)) {
      return Response.error(401);
    }
    Request<?> request =
        parser.parse(
            SlackRequestParser.HttpRequest.builder()
                .requestUri(exchange.getRequestURI().getPath())
                .remoteAddress("")
                .queryString(Map.of())
                .requestBody(new String(body, StandardCharsets.UTF_8))
                .headers(new RequestHeaders(exchange.getRequestHeaders()))
                .build());
    return request == null ? Response.error(400) : app.run(request);
  }

  private static boolean isNow(
      @org.jspecify.annotations.Nullable String seconds, InstantSource clock) {
    return seconds != null
        && seconds.matches("\\d{1,11}")
        && Math.abs(clock.instant().getEpochSecond() - Long.parseLong(seconds)) <= SKEW.toSeconds();
  }

  @Override
  public void close() {
    OPEN.values().remove(this);
    server.stop(1);
    threads.shutdown();
  }
}
