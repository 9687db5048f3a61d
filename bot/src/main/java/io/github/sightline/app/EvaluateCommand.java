package io.github.sightline.app;

import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.adapter.transcript.LabelledFile;
import io.github.sightline.adapter.transcript.Refusal;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the bot against conversations that people labelled. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Reads conversations with labels, runs the bot on them without the labels, and prints how",
      "often both agree, as Markdown tables. With --docs bot/docs it writes them, and a plot, into",
      "the docs instead."
    })
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "labelled conversations, JSON Lines")
  private List<Path> files = List.of();

  @Option(
      names = "--docs",
      paramLabel = "FOLDER",
      description = {
        "rewrite the figures in FOLDER/detection.md, between the lines that mark them, and",
        "FOLDER/calibration.svg, rather than print them"
      })
  private @Nullable Path docs;

  @Mixin private final ConfigOption config = new ConfigOption();

  private long refusals;

  @Override
  public Integer call() throws IOException {
    // Looked at first: measuring takes minutes.
    DetectionPage page = docs == null ? null : DetectionPage.in(docs);
    Evaluation evaluation = measure();
    if (page == null) {
      System.out.print(evaluation.markdown());
    } else if (refusals == 0) {
      page.write(evaluation.markdown(), new ReliabilityPlot(evaluation.calibration()).svg());
    } else {
      System.err.println("the docs were left as they were: figures need every line of the files");
    }
    return refusals == 0 ? 0 : Failures.SOME_REFUSED;
  }

  private Evaluation measure() throws IOException {
    Evaluation evaluation = new Evaluation();
    try (Labeller labeller = new Labeller(Wiring.reader(), config.settings().policy())) {
      for (Path file : files) {
        try (InputStream in = new FileInputStream(file.toFile())) {
          LabelledFile.readWithGold(file.toString(), in, new Comparison(labeller, evaluation));
        }
      }
    }
    return evaluation;
  }

  private final class Comparison implements LabelledFile.Sink {
    private final Labeller labeller;
    private final Evaluation evaluation;

    Comparison(Labeller labeller, Evaluation evaluation) {
      this.labeller = labeller;
      this.evaluation = evaluation;
    }

    @Override
    public void conversation(LabelledConversation conversation) {
      evaluation.add(labeller.label(conversation));
    }

    @Override
    public void refused(Refusal refusal) {
      refusals++;
      System.err.println("refused " + refusal);
    }
  }
}
