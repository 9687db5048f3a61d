package io.github.sightline.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures speed and memory on this machine. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measures, on this machine and in one run: stance reading on one core, the whole pipeline",
      "into a SQLite file, the time from message to warning, memory, and start-up. Writes JSON."
    })
final class BenchCommand implements Callable<Integer> {
  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "10",
      description = "how long each part runs (default: ${DEFAULT-VALUE})")
  private int seconds = 10;

  @Override
  public Integer call() throws IOException {
    if (seconds < 1 || seconds > 3600) {
      throw new IllegalArgumentException("--seconds must be from 1 to 3600");
    }
    JsonLines lines = new JsonLines(System.out);
    ObjectNode figures = lines.object();
    Bench.machine(figures.putObject("machine"));
    new Bench(seconds).run(figures);
    lines.print(figures);
    return 0;
  }
}
