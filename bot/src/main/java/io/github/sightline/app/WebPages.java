package io.github.sightline.app;

import io.github.sightline.adapter.ical.CalendarFeed;
import io.github.sightline.adapter.web.Health;
import io.github.sightline.adapter.web.Site;
import io.github.sightline.adapter.web.dashboard.Dashboard;
import io.github.sightline.adapter.web.dashboard.Doors;
import io.github.sightline.adapter.web.dashboard.Office;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.UserId;
import io.github.sightline.engine.Engine;
import io.github.sightline.engine.Ledger;
import io.github.sightline.summary.Team;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The dashboard, health and metrics of a bot that runs. */
final class WebPages {
  private static final Logger LOG = LoggerFactory.getLogger(WebPages.class);

  private WebPages() {}

  /**
   * Serves them, where they are switched on. Where another program has the address the bot works on
   * without them, for nobody waits for a page as candidates wait for people.
   */
  static Optional<Site> open(
      Settings settings, Engine engine, Ledger ledger, List<Connected> platforms, Heartbeat pulse) {
    Settings.Web web = settings.platforms().web();
    if (!web.enabled()) {
      return Optional.empty();
    }
    InstantSource clock = InstantSource.system();
    Office office =
        new Office(
            engine,
            ledger,
            settings.policy(),
            clock,
            id -> person(platforms, id),
            settings.interviews().zones().team(),
            CalendarFeed::render,
            team -> SettingsSeen.of(settings, name(platforms, team)::equals),
            SummaryJson::of);
    Doors doors = new Doors(office, web.url());
    Health health = new Health(ledger, clock, pulse);
    try {
      Site site =
          Site.open(
              web.bind(),
              web.port(),
              server -> {
                new Dashboard(office, doors, () -> SlackDoor.of(platforms)).serve(server);
                health.serve(server);
              });
      engine.invite(doors);
      System.err.println("Dashboard at " + web.url() + ": ask the bot in chat for a link.");
      return Optional.of(site);
    } catch (Site.AddressTaken e) {
      LOG.error("no dashboard, no metrics: {} (web.port)", e.getMessage());
      return Optional.empty();
    }
  }

  /** What the settings call a team's workspace, such as {@code slack.main}; else empty. */
  static String name(List<Connected> platforms, Team team) {
    return platforms.stream()
        .map(Connected::platform)
        .filter(platform -> platform.name().equals(team.platform()))
        .map(platform -> platform.name() + "." + platform.settingsName(team.workspace()))
        .findFirst()
        .orElse("");
  }

  private static Optional<Author> person(List<Connected> platforms, UserId id) {
    return platforms.stream()
        .map(Connected::platform)
        .filter(platform -> platform.name().equals(id.platform()))
        .findFirst()
        .flatMap(platform -> platform.person(id));
  }
}
