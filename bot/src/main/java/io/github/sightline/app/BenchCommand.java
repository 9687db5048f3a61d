package io.github.sightline.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.adapter.transcript.LabelledFile;
import io.github.sightline.adapter.transcript.Refusal;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures speed and memory on this machine. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measures, on this machine and in one run: stance and time reading on one core, the pipeline",
      "into a SQLite file, the time from message to warning, memory, and start-up. Writes JSON."
    })
final class BenchCommand implements Callable<Integer> {
  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "10",
      description = "how long each part runs (default: ${DEFAULT-VALUE})")
  private int seconds = 10;

  @Option(
      names = "--chat",
      paramLabel = "FILE",
      arity = "1..*",
      description = {
        "read these conversations as well, once, and count the messages in which anything is seen;",
        "JSON Lines as for evaluate, labels are not looked at"
      })
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    if (seconds < 1 || seconds > 3600) {
      throw new IllegalArgumentException("--seconds must be from 1 to 3600");
    }
    Chat chat = new Chat();
    for (Path file : files) {
      try (InputStream in = new FileInputStream(file.toFile())) {
        LabelledFile.read(file.toString(), in, chat);
      }
    }
    JsonLines lines = new JsonLines(System.out);
    ObjectNode figures = lines.object();
    Bench.machine(figures.putObject("machine"));
    new Bench(seconds, chat.talks).run(figures);
    lines.print(figures);
    return chat.refusals == 0 ? 0 : Failures.SOME_REFUSED;
  }

  private static final class Chat implements LabelledFile.Sink {
    private final List<LabelledConversation> talks = new ArrayList<>();
    private long refusals;

    @Override
    public void conversation(LabelledConversation conversation) {
      talks.add(conversation);
    }

    @Override
    public void refused(Refusal refusal) {
      refusals++;
      System.err.println("refused " + refusal);
    }
  }
}
