package io.github.sightline.adapter.slack;

import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import com.slack.api.methods.response.auth.AuthTestResponse;
import io.github.sightline.chat.Audience;
import io.github.sightline.chat.FileMaker;
import io.github.sightline.chat.Finding;
import io.github.sightline.chat.Readers;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tests tokens, scopes and channels of every workspace, and says what to do about each problem. */
public final class SlackCheck {
  /** What the bot needs; the same as in config/slack-manifest.yaml. */
  static final Set<String> SCOPES =
      Set.of(
          "channels:history",
          "channels:read",
          "chat:write",
          "commands",
          "files:write",
          "groups:history",
          "groups:read",
          "im:write",
          "usergroups:read",
          "users:read");

  private final Clients clients;
  private final SlackSettings settings;
  private final InstantSource clock;
  private final List<Finding> findings = new ArrayList<>();

  private SlackCheck(Clients clients, SlackSettings settings, InstantSource clock) {
    this.clients = clients;
    this.settings = settings;
    this.clock = clock;
  }

  /** Tests everything; what was tested, in order. */
  public static List<Finding> run(SlackSettings settings, InstantSource clock) {
    SlackCheck check = new SlackCheck(Clients.to(settings.apiUrl()), settings, clock);
    settings.workspaces().forEach(check::workspace);
    return List.copyOf(check.findings);
  }

  private void workspace(SlackSettings.Workspace each) {
    String name = "slack " + each.name();
    Workspace workspace;
    try {
      workspace = Workspace.open(clients, each, FileMaker.OF_TEXT, clock);
    } catch (SlackRefusal | SlackTrouble e) {
      add(false, name + ", bot token", String.valueOf(e.getMessage()));
      return;
    }
    add(true, name + ", bot token", "workspace " + workspace.us().team());
    scopes(name, workspace);
    if (!settings.http().isOn()) {
      appToken(name, each);
    }
    if (each.signIn().isOn()) {
      signIn(name, each);
    }
    SlackSettings.Places places = each.places();
    place(name + ", warnings", workspace, places.warnings());
    place(name + ", recruiter", workspace, places.recruiter());
    place(name + ", administrator", workspace, places.administrator());
    if (!places.summary().equals(places.warnings())) {
      place(name + ", summary", workspace, places.summary());
    }
    followed(name, workspace);
  }

  private void scopes(String name, Workspace workspace) {
    Outcome<AuthTestResponse> answer = workspace.web().ask("auth.test", m -> m.authTest(r -> r));
    if (!(answer instanceof Outcome.Ok<AuthTestResponse> ok)) {
      add(false, name + ", scopes", "cannot be asked for: " + answer);
      return;
    }
    Set<String> missing = new TreeSet<>(SCOPES);
    ok.value()
        .getHttpResponseHeaders()
        .getOrDefault("x-oauth-scopes", List.of())
        .forEach(line -> missing.removeAll(List.of(line.split("[,\\s]+", -1))));
    add(
        missing.isEmpty(),
        name + ", scopes",
        missing.isEmpty()
            ? "all there"
            : "missing: "
                + String.join(", ", missing)
                + "; add them on the app's page \"OAuth & Permissions\" and install it again");
  }

  private void appToken(String name, SlackSettings.Workspace each) {
    Web web = new Web(clients.patient().methods(each.tokens().app()), clock);
    Outcome<AppsConnectionsOpenResponse> answer =
        web.ask("apps.connections.open", m -> m.appsConnectionsOpen(r -> r));
    boolean good = answer instanceof Outcome.Ok<AppsConnectionsOpenResponse>;
    add(
        good,
        name + ", app-level token",
        good
            ? "opens a socket"
            : "Slack opens no socket (%s); make a token with connections:write on the app's page"
                    .formatted(reason(answer))
                + " \"Basic Information\", and switch Socket Mode on");
  }

  /** Slack looks at who asks before it looks at the code, which is none. */
  private void signIn(String name, SlackSettings.Workspace each) {
    Web web = new Web(clients.patient().methods(), clock);
    Outcome<?> answer = SlackSignIn.redeem(web, each, "check");
    String said = answer instanceof Outcome.No<?> no ? no.code() : "";
    boolean unknown = said.equals("invalid_client_id") || said.equals("bad_client_secret");
    boolean good = !said.isEmpty() && !unknown;
    String text =
        good
            ? "Slack knows the app; its page \"OAuth & Permissions\" must list the redirect URL "
                + each.signIn().back()
            : unknown
                ? "Slack does not know the app (%s); copy client id and client secret once more from"
                        .formatted(said)
                    + " the app's page \"Basic Information\""
                : "cannot be tried: " + answer;
    add(good, name + ", sign-in", text);
  }

  private static String reason(Outcome<?> answer) {
    return answer instanceof Outcome.No<?> no ? no.code() : answer.toString();
  }

  private void place(String about, Workspace workspace, String place) {
    Readers readers = workspace.guard().readers(new Audience.Staff(workspace.us().channel(place)));
    if (readers instanceof Readers.Others others) {
      add(
          false,
          about,
          "%s can be read by %s; make it private, remove them, or name another one"
              .formatted(place, others.who()));
    } else if (readers instanceof Readers.Unknown) {
      add(false, about, "the bot does not see " + place + "; invite it there: /invite @sightline");
    } else if (SlackSettings.isPerson(place) || isMember(workspace, place)) {
      add(true, about, place + " is read by staff alone");
    } else {
      add(false, about, "the bot is not in " + place + "; invite it there: /invite @sightline");
    }
  }

  private static boolean isMember(Workspace workspace, String place) {
    try {
      return workspace.rooms().info(place).isMember();
    } catch (SlackTrouble e) {
      return false;
    }
  }

  private void followed(String name, Workspace workspace) {
    try {
      int count = workspace.rooms().followed().size();
      add(
          count > 0,
          name + ", channels",
          count > 0
              ? count + " are read"
              : "none is read; invite the bot to the candidates' channels: /invite @sightline");
    } catch (SlackTrouble e) {
      add(false, name + ", channels", String.valueOf(e.getMessage()));
    }
  }

  private void add(boolean good, String about, String text) {
    findings.add(new Finding(good, about, text));
  }
}
