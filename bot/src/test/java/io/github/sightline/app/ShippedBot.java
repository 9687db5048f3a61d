package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The shipped jar, running as a process of its own. */
final class ShippedBot implements AutoCloseable {
  static final Path JAR = Path.of("target", "sightline.jar");

  final Process process;
  private final Queue<String> said = new ConcurrentLinkedQueue<>();

  private ShippedBot(Process process) {
    this.process = process;
    Thread reader = new Thread(this::read, "output of the bot");
    reader.setDaemon(true);
    reader.start();
  }

  /** A port that nobody listens on now. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Starts {@code run} with that configuration. */
  static ShippedBot run(Path folder, String config, Map<String, String> secrets)
      throws IOException {
    return start(folder, config, secrets, "run");
  }

  static ShippedBot start(Path folder, String config, Map<String, String> secrets, String command)
      throws IOException {
    return start(folder, config, secrets, command, List.of());
  }

  /** The same, with more settings of its JVM. */
  static ShippedBot start(
      Path folder, String config, Map<String, String> secrets, String command, List<String> options)
      throws IOException {
    Path file = Files.writeString(folder.resolve("sightline.yaml"), config);
    return start(folder, secrets, options, command, "--config", file.toString());
  }

  /** Starts a command that needs no configuration. */
  static ShippedBot command(Path folder, String... arguments) throws IOException {
    return start(folder, Map.of(), List.of(), arguments);
  }

  /** Starts a command with that environment and settings of its JVM. */
  static ShippedBot start(
      Path folder, Map<String, String> secrets, List<String> options, String... arguments)
      throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> words = new ArrayList<>();
    words.addAll(List.of(java, "-Xmx208m", "-XX:+UseSerialGC"));
    words.addAll(options);
    words.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
    words.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.directory(folder.toFile());
    builder.environment().putAll(secrets);
    builder.environment().put("MALLOC_ARENA_MAX", "2");
    return new ShippedBot(builder.redirectErrorStream(true).start());
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        said.add(line);
        line = lines.readLine();
      }
    } catch (IOException e) {
      said.add(e.toString());
    }
  }

  /** Waits until it is so; fails where it never is, or the bot ended. */
  void await(BooleanSupplier so, int seconds, String what) {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    while (!so.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited for %s; it said %s", what, said()).isLessThan(end);
      assertThat(process.isAlive()).as("alive; it said %s", said()).isTrue();
      pause(5);
    }
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  String said() {
    return String.join("\n", said);
  }

  /** Memory in use by the whole process, in megabytes; 0 where the system does not tell. */
  long megabytes() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .sum();
  }

  /** Asks it to stop; returns its exit code. */
  int stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("it does not stop: " + said());
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
