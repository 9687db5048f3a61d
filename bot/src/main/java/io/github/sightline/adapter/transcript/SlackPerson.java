package io.github.sightline.adapter.transcript;

import java.util.List;

/**
 * A member, guest or bot of a Slack workspace.
 *
 * @param id the account
 * @param names every name known, the one shown in Slack first
 * @param team the workspace it belongs to; empty where unknown or of no matter
 * @param bot whether it is a program
 * @param guest whether Slack itself calls it a guest or stranger
 */
record SlackPerson(String id, List<String> names, String team, boolean bot, boolean guest) {
  /** Slack's own voice, which its exports list as if it were a person. */
  static final String SLACKBOT = "USLACKBOT";

  SlackPerson {
    names = List.copyOf(names);
    bot = bot || id.equals(SLACKBOT);
  }

  static SlackPerson bot(String id, List<String> names) {
    return new SlackPerson(id, names, "", true, false);
  }

  SlackPerson asGuest() {
    return guest ? this : new SlackPerson(id, names, team, bot, true);
  }

  String shownName() {
    return names.isEmpty() ? id : names.get(0);
  }
}
