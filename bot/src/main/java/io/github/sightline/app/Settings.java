package io.github.sightline.app;

import io.github.sightline.adapter.discord.DiscordSettings;
import io.github.sightline.adapter.slack.SlackSettings;
import io.github.sightline.engine.Desk;
import io.github.sightline.engine.InterviewSettings;
import io.github.sightline.interview.Zones;
import io.github.sightline.summary.Weekly;
import io.github.sightline.warning.PolicySettings;
import java.time.Duration;
import java.util.Map;

/**
 * The configuration, checked. Every key and its default: config/sightline.yaml.
 *
 * @param store where cases are kept
 * @param policy when a warning is due
 * @param interviews how interviews are followed
 * @param platforms the chat platforms and the web pages
 * @param summary when the weekly summary is due, unless a workspace says otherwise
 */
record Settings(
    Store store,
    PolicySettings policy,
    Interviews interviews,
    Platforms platforms,
    Summary summary) {

  /** Where cases are kept. */
  record Store(String url, String user, Secret password) {}

  /**
   * How interviews are followed.
   *
   * @param zones where people live of whom nothing else is known
   * @param what what is done about them
   */
  record Interviews(Zones zones, InterviewSettings what) {}

  /** What is switched on. */
  record Platforms(Slack slack, Discord discord, Web web) {}

  /**
   * The web pages.
   *
   * @param bind the address to listen at
   * @param url where people reach them, without a slash at the end
   */
  record Web(boolean enabled, String bind, int port, String url) {}

  /**
   * How staff and candidates of a platform are met.
   *
   * @param patience how long a warning may wait for a reaction; zero: for ever
   * @param contact whom candidates can ask about the bot
   * @param discretion what the platform's rules ask for
   * @param summaries when the weekly summary is due in each workspace, by the workspace's name
   */
  record Manners(
      Duration patience,
      String contact,
      Desk.Discretion discretion,
      Map<String, Summary> summaries) {}

  /**
   * Slack.
   *
   * @param connection how to connect, with the workspaces
   */
  record Slack(boolean enabled, SlackSettings connection, Manners manners) {}

  /**
   * Discord.
   *
   * @param connection how to connect, with the servers
   */
  record Discord(boolean enabled, DiscordSettings connection, Manners manners) {}

  /**
   * The weekly summary.
   *
   * @param posted whether it is posted at all
   * @param when it is due
   * @param channel where it is posted; empty: where the cards stand
   */
  record Summary(boolean posted, Weekly when, String channel) {}
}
