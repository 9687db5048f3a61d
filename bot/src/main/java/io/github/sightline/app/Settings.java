package io.github.sightline.app;

import io.github.sightline.warning.PolicySettings;

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
  record Platforms(
      boolean slack,
      String slackMode,
      String slackApiUrl,
      boolean discord,
      String webBind,
      int webPort) {}
}
