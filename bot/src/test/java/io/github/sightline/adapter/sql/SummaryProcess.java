package io.github.sightline.adapter.sql;

import io.github.sightline.engine.Briefing;
import io.github.sightline.engine.Following;
import io.github.sightline.summary.Facts.About;
import io.github.sightline.summary.Summary;
import io.github.sightline.summary.SummaryPage;
import io.github.sightline.summary.Team;
import io.github.sightline.summary.Week;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** Makes a summary of a store, then prints the peak memory of its own process, in megabytes. */
final class SummaryProcess {
  private SummaryProcess() {}

  /** The store's address is the one argument. */
  public static void main(String[] args) throws IOException {
    Week week = Week.parse("2026-W20");
    About about = new About(Team.ALL, week, ZoneOffset.UTC, week.end(ZoneOffset.UTC));
    try (SqlStore store = SqlStore.openToRead(StoreSettings.of(args[0]), InstantSource.system())) {
      Summary summary =
          Summary.of(new Briefing(store.ledger(), Following.USUAL.arrangements()).facts(about));
      System.out.println(SummaryPage.of(summary).length() + " characters");
    }
    Path status = Path.of("/proc", "self", "status");
    String peak =
        Files.exists(status)
            ? Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.replaceAll("\\D", ""))
                .findFirst()
                .orElse("0")
            : "0";
    System.out.println("MB " + Long.parseLong(peak) / 1024);
  }
}
