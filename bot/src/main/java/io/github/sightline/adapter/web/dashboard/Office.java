package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.UserId;
import io.github.sightline.engine.Engine;
import io.github.sightline.engine.Ledger;
import io.github.sightline.summary.Summary;
import io.github.sightline.summary.Team;
import io.github.sightline.warning.PolicySettings;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the dashboard shows, and through what it acts.
 *
 * @param people somebody with the role that holds now; empty where nobody can say
 * @param zone whose clocks the pages show
 * @param calendar how a calendar is written
 * @param settings the configuration as people of a team may see it
 * @param json how a summary is written for programs
 */
public record Office(
    Engine engine,
    Ledger ledger,
    PolicySettings policy,
    InstantSource clock,
    Function<UserId, Optional<Author>> people,
    ZoneId zone,
    CalendarFormat calendar,
    Function<Team, List<Setting>> settings,
    Function<Summary, String> json) {

  /** A key of the configuration with its value; secrets hidden. */
  public record Setting(String key, String value) {}
}
