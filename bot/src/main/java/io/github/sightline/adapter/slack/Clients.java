package io.github.sightline.adapter.slack;

import com.slack.api.Slack;

/** Bolt's clients: one that gives up soon, one that waits longer. */
record Clients(Slack quick, Slack patient) {
  static Clients to(String apiUrl) {
    return new Clients(
        Connection.to(apiUrl, Connection.QUICK), Connection.to(apiUrl, Connection.PATIENT));
  }
}
