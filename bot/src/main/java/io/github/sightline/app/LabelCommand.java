package io.github.sightline.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.adapter.transcript.LabelledFile;
import io.github.sightline.adapter.transcript.Refusal;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Outcome;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.Level;
import io.github.sightline.warning.Warning;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads labelled-conversation files and writes what the bot would read in them. */
@Command(
    name = "label",
    mixinStandardHelpOptions = true,
    description = {
      "Reads conversations (JSON Lines) and writes one JSON line for each, in the same order:",
      "signals by message, outcomes, interviews as they stand at the end, and the warnings that come"
          + " due. Labels in the input are never looked at."
    })
final class LabelCommand implements Callable<Integer> {
  @Mixin private final LineFiles files = new LineFiles();
  @Mixin private final ConfigOption config = new ConfigOption();

  private final JsonLines lines = new JsonLines(System.out);
  private long messages;

  @Override
  public Integer call() throws IOException {
    try (Progress progress = files.progress();
        Labeller labeller = new Labeller(Wiring.reader(), config.settings().policy())) {
      Printer printer = new Printer(labeller, progress);
      files.each((name, in) -> LabelledFile.read(name, in, printer));
    }
    return files.code();
  }

  /** Labels and prints conversation by conversation. */
  private final class Printer implements LabelledFile.Sink {
    private final Labeller labeller;
    private final Progress progress;

    Printer(Labeller labeller, Progress progress) {
      this.labeller = labeller;
      this.progress = progress;
    }

    @Override
    public void conversation(LabelledConversation conversation) {
      lines.print(line(labeller.label(conversation)));
      messages += conversation.messages().size();
      progress.stepTo(messages);
    }

    @Override
    public void refused(Refusal refusal) {
      files.refuse(refusal);
    }
  }

  private ObjectNode line(Labelled labelled) {
    ObjectNode line = lines.object().put("id", labelled.conversation().id());
    ArrayNode read = line.putArray("messages");
    ArrayNode outcomes = line.putArray("outcomes");
    for (Turn turn : labelled.turns()) {
      Reading reading = turn.reading();
      if (JsonLines.says(reading)) {
        JsonLines.addReading(read.addObject().put("n", number(turn.message().id().id())), reading);
      }
      Outcome outcome = labelled.outcome(turn);
      if (outcome != null) {
        outcomes
            .addObject()
            .put("n", number(turn.message().id().id()))
            .put("outcome", outcome.key());
      }
    }
    ArrayNode interviews = line.putArray("interviews");
    labelled.interviews().forEach(i -> JsonLines.addInterview(interviews.addObject(), i));
    addWarnings(line.putArray("warnings"), labelled.warnings());
    return line.put(
        "accommodation",
        labelled.turns().stream().anyMatch(t -> t.reading().has(Label.ACCOMMODATION)));
  }

  /** The first warning of each level: later episodes show in replay. */
  private static void addWarnings(ArrayNode array, List<Warning> warnings) {
    Set<Level> seen = EnumSet.noneOf(Level.class);
    for (Warning warning : warnings) {
      if (seen.add(warning.level())) {
        array
            .addObject()
            .put("n", number(warning.message().id()))
            .put("level", warning.level().key())
            .put("text", warning.text());
      }
    }
  }

  private static int number(String messageId) {
    return Integer.parseInt(messageId);
  }
}
