package io.github.sightline.app;

import io.github.sightline.adapter.picture.Pictures;
import io.github.sightline.adapter.sql.SqlStore;
import io.github.sightline.engine.Briefing;
import io.github.sightline.summary.Facts.About;
import io.github.sightline.summary.Summary;
import io.github.sightline.summary.SummaryCsv;
import io.github.sightline.summary.SummaryPage;
import io.github.sightline.summary.SummaryText;
import io.github.sightline.summary.Team;
import io.github.sightline.summary.Week;
import io.github.sightline.summary.Weekly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the weekly summary from a store. */
@Command(
    name = "summary",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the weekly summary: decisions that are owed, warnings and signals by week, what",
      "became of interviews, how often people found each rule to be right, and what the bot did",
      "not see. Only reads the store; the bot may run meanwhile."
    },
    footer = {
      "",
      "A week that is over is shown as it stood when its summary was due (summary.day, time, zone)."
          + " Exit code 2: the configuration or an option is wrong; 1: the store cannot be read."
    })
final class SummaryCommand implements Callable<Integer> {
  /** What it can be written as. */
  enum Format {
    text,
    json,
    csv,
    html
  }

  @Option(
      names = "--week",
      paramLabel = "WEEK",
      description = "ISO week such as 2026-W20 (default: the last one whose summary was due)")
  private @Nullable String week;

  @Option(
      names = "--team",
      paramLabel = "TEAM",
      description = "such as slack/T024BE7LD (default: all teams together)")
  private @Nullable String team;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Format format = Format.text;

  @Option(names = "--json", description = "the same as --format json")
  private boolean json;

  @Option(names = "--quiet", description = "nothing else: it prints the summary alone")
  @SuppressWarnings("UnusedVariable")
  private boolean quiet;

  @Option(names = "--out", paramLabel = "FILE", description = "write there, not to the terminal")
  private @Nullable Path out;

  @Option(
      names = "--store",
      paramLabel = "JDBC-URL",
      description = "where cases are kept (default: store.url)")
  private @Nullable String store;

  @Option(names = "--svg", paramLabel = "FOLDER", description = "also write the charts there")
  private @Nullable Path svg;

  @Option(names = "--png", paramLabel = "FOLDER", description = "also write the charts there")
  private @Nullable Path png;

  @Mixin private final ConfigOption config = new ConfigOption();

  @Override
  public Integer call() throws IOException {
    Settings settings = config.settings();
    Clock clock = Clock.systemUTC();
    if (png != null) {
      Pictures.trouble()
          .ifPresent(
              trouble -> {
                throw new IllegalStateException(trouble);
              });
    }
    About about = about(settings.summary().when(), clock.instant());
    try (SqlStore opened = Wiring.storeToRead(storeSettings(settings), clock)) {
      Summary summary =
          Summary.of(
              new Briefing(
                      opened.ledger(),
                      Wiring.arrangements(new KnownZones(settings.interviews().zones())))
                  .facts(about));
      write(written(summary));
      ChartFiles.write(summary, svg, png);
    }
    return 0;
  }

  private About about(Weekly when, Instant now) {
    Week last = when.nextDue(now).plus(-1);
    Week which = week == null ? last : Week.parse(week);
    if (which.start(when.zone()).isAfter(now)) {
      throw new IllegalArgumentException(which + " has not begun yet");
    }
    Instant due = when.due(which);
    Team whose = team == null ? Team.ALL : Team.parse(team);
    return new About(whose, which, when.zone(), due.isBefore(now) ? due : now);
  }

  private Settings.Store storeSettings(Settings settings) {
    String url = store == null ? settings.store().url() : Values.storeUrl(store);
    return new Settings.Store(url, settings.store().user(), settings.store().password());
  }

  private String written(Summary summary) {
    return switch (json ? Format.json : format) {
      case text -> String.join("\n", SummaryText.of(summary)) + "\n";
      case json -> SummaryJson.of(summary) + "\n";
      case csv -> SummaryCsv.of(summary);
      case html -> SummaryPage.of(summary);
    };
  }

  private void write(String text) throws IOException {
    if (out == null) {
      System.out.print(text);
      System.out.flush();
    } else {
      Files.writeString(out, text);
    }
  }
}
