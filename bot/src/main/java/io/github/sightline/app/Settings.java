package io.github.sightline.app;

import io.github.sightline.adapter.discord.DiscordSettings;
import io.github.sightline.adapter.slack.SlackSettings;
import io.github.sightline.engine.Desk;
import io.github.sightline.warning.PolicySettings;
import java.time.Duration;

/**
 * The configuration, checked. Every key and its default: config/sightline.yaml.
 *
 * @param store where cases are kept
 * @param policy when a warning is due
 * @param platforms the chat platforms and the web pages
 */
record Settings(Store store, PolicySettings policy, Platforms platforms) {

  /** Where cases are kept. */
  record Store(String url, String user, Secret password) {}

  /** What is switched on. */
  record Platforms(Slack slack, Discord discord, String webBind, int webPort) {}

  /**
   * How staff and candidates of a platform are met.
   *
   * @param patience how long a warning may wait for a reaction; zero: for ever
   * @param contact whom candidates can ask about the bot
   * @param discretion what the platform's rules ask for
   */
  record Manners(Duration patience, String contact, Desk.Discretion discretion) {}

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
}
