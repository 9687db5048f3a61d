package io.github.sightline.app;

import io.github.sightline.adapter.slack.SlackSettings;
import io.github.sightline.engine.InterviewSettings;
import io.github.sightline.interview.Zones;
import io.github.sightline.warning.PolicySettings;
import java.time.Duration;

/**
 * The configuration, checked. Every key and its default: config/sightline.yaml.
 *
 * @param store where cases are kept
 * @param policy when a warning is due
 * @param interviews how interviews are followed
 * @param platforms the chat platforms and the web pages
 */
record Settings(Store store, PolicySettings policy, Interviews interviews, Platforms platforms) {

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
  record Platforms(Slack slack, boolean discord, String webBind, int webPort) {}

  /**
   * Slack.
   *
   * @param connection how to connect, with the workspaces
   * @param patience how long a warning may wait for a reaction; zero: for ever
   * @param contact whom candidates can ask about the bot
   */
  record Slack(boolean enabled, SlackSettings connection, Duration patience, String contact) {}
}
