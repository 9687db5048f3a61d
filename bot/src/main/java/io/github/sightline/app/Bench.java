package io.github.sightline.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.adapter.transcript.LabelledFile;
import io.github.sightline.adapter.transcript.LabelledMessage;
import io.github.sightline.adapter.transcript.Refusal;
import io.github.sightline.stance.StanceReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The parts of command bench, in one process and one after the other. */
final class Bench {
  private static final String TALKS = "/bench/conversations.jsonl";
  private static final Path STATUS = Path.of("/proc/self/status");

  private final Duration each;
  private final List<LabelledConversation> chat;

  /**
   * A bench of all parts.
   *
   * @param seconds how long each part runs, about
   * @param chat talks to read once as they are; empty: that part is left out
   */
  Bench(int seconds, List<LabelledConversation> chat) {
    this.each = Duration.ofSeconds(seconds);
    this.chat = chat;
  }

  /** Measures everything and writes the figures into the object. */
  void run(ObjectNode figures) throws IOException {
    StanceReader reader = Wiring.reader();
    figures.put("startup_seconds", round(secondsSinceStart()));
    List<LabelledConversation> talks = talks();
    figures.put(
        "stance_messages_per_second_one_core", round(new StanceBench(reader, talks).run(each)));
    figures.put("times_messages_per_second_one_core", round(new TimesBench().run(each)));
    figures.put(
        "pipeline_messages_per_second_sqlite", round(new PipelineBench(reader, talks).run(each)));
    new LatencyBench(reader).run(each, figures.putObject("message_to_card_ms"));
    if (!chat.isEmpty()) {
      new ChatBench(reader, chat).run(figures);
    }
    figures.put("peak_memory_mb", peakMemory());
  }

  /** What the figures were measured on. */
  static void machine(ObjectNode machine) throws IOException {
    machine.put("cores", Runtime.getRuntime().availableProcessors());
    machine.put("memory_mb", physicalMemory());
    machine.put("heap_limit_mb", Runtime.getRuntime().maxMemory() >> 20);
    machine.put("java", Runtime.version().toString());
    machine.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
  }

  private static long physicalMemory() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean bean
        ? bean.getTotalMemorySize() >> 20
        : -1;
  }

  private static double secondsSinceStart() {
    return ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
  }

  private static List<LabelledConversation> talks() throws IOException {
    List<LabelledConversation> talks = new ArrayList<>();
    try (InputStream in = Bench.class.getResourceAsStream(TALKS)) {
      if (in == null) {
        throw new FileNotFoundException(TALKS + " is not on the class path");
      }
      LabelledFile.read(
          TALKS,
          in,
          new LabelledFile.Sink() {
            @Override
            public void conversation(LabelledConversation conversation) {
              talks.add(conversation);
            }

            @Override
            public void refused(Refusal refusal) {
              throw new IllegalStateException(refusal.toString());
            }
          });
    }
    return talks;
  }

  /**
   * The talk with a number behind each text, in a channel of its own: the reader remembers what it
   * read lately, and must not be measured at remembering.
   */
  static LabelledConversation variant(LabelledConversation talk, int round) {
    List<LabelledMessage> messages =
        talk.messages().stream()
            .map(
                m -> new LabelledMessage(m.n(), m.at(), m.who(), m.text() + " #" + round, m.gold()))
            .toList();
    return new LabelledConversation(
        round + "-" + talk.id(),
        talk.platform(),
        talk.title(),
        talk.zone(),
        talk.candidateZone(),
        messages);
  }

  /** The most memory that the process ever held, native memory included; -1 where unknown. */
  private static long peakMemory() throws IOException {
    if (!Files.exists(STATUS)) {
      return -1;
    }
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
        .findFirst()
        .orElse(-1);
  }

  static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
