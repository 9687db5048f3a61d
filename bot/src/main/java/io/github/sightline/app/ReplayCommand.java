package io.github.sightline.app;

import io.github.sightline.adapter.sql.SqlStore;
import io.github.sightline.adapter.transcript.CandidateRule;
import io.github.sightline.adapter.transcript.EventSource;
import io.github.sightline.adapter.transcript.Sources;
import io.github.sightline.adapter.transcript.TranscriptPlatform;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.engine.Arrangements;
import io.github.sightline.engine.Engine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the whole bot on conversations from files. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the whole bot on conversations from files, with time taken from the messages,",
      "and prints what it saw and the cards that it would post."
    },
    footer = {
      "",
      "A source is a conversation file (.jsonl, .txt), a folder of them, a Slack export (folder or"
          + " .zip) or a DiscordChatExporter .json file. Exit code 3: some input was refused."
    })
final class ReplayCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "what to replay")
  private List<Path> sources = List.of();

  @Option(
      names = "--store",
      paramLabel = "JDBC-URL",
      description = "where cases are kept (default: in memory, fresh)")
  private @Nullable String store;

  @Option(
      names = "--candidates",
      paramLabel = "WHO",
      defaultValue = "guests",
      description =
          "who is a candidate: guests, everyone, or a regular expression over names and ids"
              + " (default: ${DEFAULT-VALUE}; files that state roles keep them)")
  private String candidates = "guests";

  @Option(names = "--json", description = "print JSON Lines")
  private boolean json;

  @Option(names = "--quiet", description = "no progress and no closing line")
  private boolean quiet;

  @Mixin private final ConfigOption config = new ConfigOption();

  @Override
  public Integer call() throws IOException {
    Settings settings = config.settings();
    CandidateRule rule = CandidateRule.parse(candidates);
    List<EventSource> opened = sources.stream().map(s -> Sources.open(s, rule)).toList();
    VirtualClock clock = new VirtualClock();
    try (SqlStore opening = Wiring.store(storeSettings(settings), clock);
        Progress progress = Progress.forPeople(quiet)) {
      KnownZones zones = new KnownZones(settings.interviews().zones());
      Engine engine =
          Wiring.replayEngine(
              opening,
              Wiring.reader(),
              settings.policy(),
              zones,
              new TranscriptPlatform(Wiring.REPLAY),
              clock);
      Replay replay =
          new Replay(
              engine, clock, zones, refusal -> System.err.println("refused " + refusal), progress);
      for (EventSource source : opened) {
        replay.play(source);
      }
      engine.settle(done -> {});
      report(opening, replay, zones);
      return replay.refusals() == 0 ? 0 : Failures.SOME_REFUSED;
    }
  }

  private Settings.Store storeSettings(Settings settings) {
    String url = store == null ? "jdbc:sqlite::memory:" : Values.storeUrl(store);
    return new Settings.Store(url, settings.store().user(), settings.store().password());
  }

  private void report(SqlStore opening, Replay replay, KnownZones zones) {
    int warnings = 0;
    Arrangements arrangements = Wiring.arrangements(zones);
    JsonLines lines = new JsonLines(System.out);
    ReplayText text = new ReplayText(System.out);
    for (ChannelId channel : replay.channels()) {
      ChannelReport report = new ChannelReport(opening.ledger(), arrangements, channel);
      warnings += json ? ReplayJson.print(lines, report) : text.print(channel.toString(), report);
    }
    if (!quiet) {
      System.err.printf(
          "%d conversations, %d events (%d new), %d warnings, %d refused%n",
          replay.channels().size(), replay.events(), replay.fresh(), warnings, replay.refusals());
    }
  }
}
