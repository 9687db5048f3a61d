package io.github.sightline.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The machine's Chromium, without a window. Tests that need one are skipped loudly elsewhere. */
public final class Chromium implements AutoCloseable {
  /** Set by the Maven profile that switches itself on where the browser is installed. */
  private static final String PATH = System.getProperty("chromium.path", "");

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

  private final Process process;
  private final Path profile;
  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;

  private Chromium(Process process, Path profile) throws IOException {
    this.process = process;
    this.profile = profile;
    this.port = port(profile.resolve("DevToolsActivePort"));
  }

  /** Starts it; where there is none the test is skipped, and says so. */
  public static Chromium start() throws IOException {
    if (PATH.isEmpty()) {
      System.err.println("SKIPPED: no Chromium at /usr/bin/chromium; the pages are not tested.");
    }
    Assumptions.assumeFalse(PATH.isEmpty(), "no Chromium is installed");
    Path profile = Files.createTempDirectory("chromium");
    Process process =
        new ProcessBuilder(
                List.of(
                    PATH,
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--hide-scrollbars",
                    "--no-first-run",
                    "--remote-allow-origins=*",
                    "--remote-debugging-port=0",
                    "--user-data-dir=" + profile,
                    "about:blank"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Chromium(process, profile);
  }

  private static int port(Path file) throws IOException {
    long end = System.nanoTime() + PATIENCE;
    while (!Files.exists(file) || Files.readAllLines(file).size() < 2) {
      if (System.nanoTime() > end) {
        throw new IOException("Chromium does not start");
      }
      Tab.pause(50);
    }
    return Integer.parseInt(Files.readAllLines(file).get(0));
  }

  /** An empty tab. */
  public Tab tab() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
            .PUT(HttpRequest.BodyPublishers.noBody())
            .build();
    JsonNode made =
        Tab.JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    return new Tab(http, URI.create(made.path("webSocketDebuggerUrl").asText()));
  }

  @Override
  public void close() throws IOException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
