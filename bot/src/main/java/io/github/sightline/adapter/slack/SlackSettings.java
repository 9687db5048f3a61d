package io.github.sightline.adapter.slack;

import java.util.List;
import java.util.Set;

/**
 * How the bot connects to Slack.
 *
 * @param apiUrl address of the Web API, with a slash at the end
 * @param workspaces at least one, each with an app of its own
 * @param http where Slack's requests come in; port 0 and below: Socket Mode
 */
public record SlackSettings(String apiUrl, List<Workspace> workspaces, Http http) {
  public SlackSettings {
    workspaces = List.copyOf(workspaces);
  }

  /** Whether an id names a person, not a channel. */
  static boolean isPerson(String id) {
    return id.startsWith("U") || id.startsWith("W");
  }

  /** Where Slack's requests come in, behind a balancer that does TLS. */
  public record Http(String bind, int port) {
    /** No requests: the bot asks Slack for a socket. */
    public static final Http NONE = new Http("", -1);

    boolean isOn() {
      return port >= 0;
    }
  }

  /**
   * One workspace.
   *
   * @param name ours, for messages and addresses
   */
  public record Workspace(String name, Tokens tokens, Places places, People people, SignIn signIn) {
    /** One whose people do not sign in with Slack. */
    public Workspace(String name, Tokens tokens, Places places, People people) {
      this(name, tokens, places, people, SignIn.NONE);
    }
  }

  /**
   * Signing in to our pages with Slack.
   *
   * @param clientId of the workspace's app; empty: nobody can
   * @param back the address of ours to which Slack sends people back
   */
  public record SignIn(String clientId, String clientSecret, String back) {
    /** Nobody can. */
    public static final SignIn NONE = new SignIn("", "", "");

    /** Whether people can. */
    public boolean isOn() {
      return !clientId.isEmpty();
    }

    @Override
    public String toString() {
      return "client " + clientId + ", secret (hidden), back to " + back;
    }
  }

  /** The secrets of one app; empty where there is none. */
  public record Tokens(String bot, String app, String signingSecret) {
    @Override
    public String toString() {
      return "(hidden)";
    }
  }

  /**
   * Where what is posted and read. Channels by their ids (C…), persons by theirs (U…).
   *
   * @param warnings where cards stand
   * @param recruiter who is told about adjustments: a channel or a person
   * @param administrator who is told about trouble: a channel or a person
   * @param follow which channels are read: ids, or names with {@code *}
   * @param summary where the weekly summary stands
   */
  public record Places(
      String warnings,
      String recruiter,
      String administrator,
      List<String> follow,
      String summary) {
    public Places {
      follow = List.copyOf(follow);
      summary = summary.isEmpty() ? warnings : summary;
    }

    /** Places where the weekly summary stands among the cards. */
    public Places(String warnings, String recruiter, String administrator, List<String> follow) {
      this(warnings, recruiter, administrator, follow, "");
    }

    boolean isStaff(String channel) {
      return List.of(warnings, recruiter, administrator, summary).contains(channel);
    }
  }

  /**
   * Who is who, by the ids of accounts (U…) and of user groups (S…); never by names.
   *
   * @param membersRecruit whether every full member who is not listed speaks for the team
   * @param guestsApply whether every guest or outsider who is not listed is a candidate
   */
  public record People(
      Set<String> recruiters,
      Set<String> managers,
      Set<String> candidates,
      boolean membersRecruit,
      boolean guestsApply) {
    public People {
      recruiters = Set.copyOf(recruiters);
      managers = Set.copyOf(managers);
      candidates = Set.copyOf(candidates);
    }
  }
}
