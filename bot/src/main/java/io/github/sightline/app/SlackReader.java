package io.github.sightline.app;

import io.github.sightline.adapter.slack.SlackSettings;
import io.github.sightline.adapter.slack.SlackSettings.Http;
import io.github.sightline.adapter.slack.SlackSettings.People;
import io.github.sightline.adapter.slack.SlackSettings.Places;
import io.github.sightline.adapter.slack.SlackSettings.SignIn;
import io.github.sightline.adapter.slack.SlackSettings.Tokens;
import io.github.sightline.adapter.slack.SlackSettings.Workspace;
import io.github.sightline.engine.Desk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the section about Slack. */
final class SlackReader {
  private static final String SINGLE = "main";

  private final Section slack;
  private final Function<String, Secret> secrets;
  private final Settings.Summary usual;
  private final Settings.Web web;
  private final String apiUrl;
  private final Map<String, Settings.Summary> summaries = new TreeMap<>();

  /**
   * A reader.
   *
   * @param secrets a secret by the name of its variable in the environment
   * @param usual the weekly summary of workspaces that say nothing else
   * @param web our pages, to which people sign in with Slack
   */
  SlackReader(
      Section slack, Function<String, Secret> secrets, Settings.Summary usual, Settings.Web web) {
    this.slack = slack;
    this.secrets = secrets;
    this.usual = usual;
    this.web = web;
    this.apiUrl = slack.value("api-url", "https://slack.com/api/", Values::httpUrl);
  }

  Settings.Slack read() {
    boolean enabled = slack.value("enabled", false, Values::bool);
    boolean http =
        slack
            .value("mode", "socket", value -> Values.oneOf(value, "socket", "http"))
            .equals("http");
    Section place = slack.section("http");
    String bind = place.value("bind", "127.0.0.1", value -> value);
    int port = place.value("port", 3000, Values::port);
    Duration patience = slack.value("remind-after", Duration.ofHours(24), Values::duration);
    String contact = slack.value("contact", "the hiring team", value -> value);
    List<Workspace> workspaces = workspaces(enabled, http);
    Http address = http ? new Http(bind, port) : Http.NONE;
    return new Settings.Slack(
        enabled,
        new SlackSettings(apiUrl, workspaces, address),
        new Settings.Manners(patience, contact, Desk.Discretion.USUAL, Map.copyOf(summaries)));
  }

  private List<Workspace> workspaces(boolean enabled, boolean http) {
    Section several = slack.section("workspaces");
    if (several.keys().isEmpty()) {
      return List.of(workspace(SINGLE, "SIGHTLINE_SLACK", slack, enabled, http));
    }
    List<Workspace> workspaces = new ArrayList<>();
    for (String name : several.keys()) {
      if (!name.matches("[a-z0-9-]{1,40}")) {
        several.report("the name '" + name + "' may have small letters, digits and '-' only");
        continue;
      }
      String variable = "SIGHTLINE_SLACK_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
      workspaces.add(workspace(name, variable, several.section(name), enabled, http));
    }
    return workspaces;
  }

  private Workspace workspace(
      String name, String variable, Section section, boolean enabled, boolean http) {
    Settings.Summary summary = SummaryReader.read(section.section("summary"), usual);
    summaries.put(name, summary);
    Places places =
        new Places(
            section.value("warnings", "", Values::slackChannel),
            section.value("recruiter", "", Values::slackPlace),
            section.value("administrator", "", Values::slackPlace),
            section.value("follow", List.of("*"), Values::words),
            summary.channel());
    Tokens tokens =
        new Tokens(
            secrets.apply(variable + "_BOT_TOKEN").value(),
            secrets.apply(variable + "_APP_TOKEN").value(),
            secrets.apply(variable + "_SIGNING_SECRET").value());
    if (enabled) {
      requirePlaces(section, places);
      requireTokens(section, variable, tokens, http);
    }
    SignIn signIn = signIn(name, variable + "_CLIENT_SECRET", section.section("sign-in"));
    return new Workspace(name, tokens, places, people(section.section("people")), signIn);
  }

  private SignIn signIn(String name, String variable, Section section) {
    return SlackSignInReader.read(section, name, variable, secrets.apply(variable), apiUrl, web);
  }

  private static People people(Section section) {
    return new People(
        section.value("recruiters", java.util.Set.of(), Values::slackPeople),
        section.value("managers", java.util.Set.of(), Values::slackPeople),
        section.value("candidates", java.util.Set.of(), Values::slackPeople),
        section
            .value("members", "recruiter", v -> Values.oneOf(v, "recruiter", "other"))
            .equals("recruiter"),
        section
            .value("guests", "candidate", v -> Values.oneOf(v, "candidate", "other"))
            .equals("candidate"));
  }

  private static void requirePlaces(Section section, Places places) {
    require(section, places.warnings(), "warnings must name the private channel of the cards (C…)");
    require(section, places.recruiter(), "recruiter must name a channel (C…) or a person (U…)");
    require(
        section, places.administrator(), "administrator must name a channel (C…) or a person (U…)");
  }

  private static void requireTokens(Section section, String variable, Tokens tokens, boolean http) {
    require(section, tokens.bot(), "set " + variable + "_BOT_TOKEN to the bot token (xoxb-…)");
    if (http) {
      require(
          section,
          tokens.signingSecret(),
          "set " + variable + "_SIGNING_SECRET to the app's signing secret: HTTP mode needs it");
    } else {
      require(
          section, tokens.app(), "set " + variable + "_APP_TOKEN to the app-level token (xapp-…)");
    }
  }

  private static void require(Section section, String value, String otherwise) {
    if (value.isEmpty()) {
      section.report(otherwise);
    }
  }
}
