package io.github.sightline.app;

import io.github.sightline.adapter.slack.SlackSettings.SignIn;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Reads what stands about signing in with Slack. */
final class SlackSignInReader {
  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");

  private SlackSignInReader() {}

  /**
   * The settings of one workspace.
   *
   * @param variable the name of the secret in the environment
   * @param apiUrl of Slack
   * @param web our pages, to which people come back
   */
  static SignIn read(
      Section section,
      String workspace,
      String variable,
      Secret secret,
      String apiUrl,
      Settings.Web web) {
    String client = section.value("client-id", "", SlackSignInReader::clientId);
    if (client.isEmpty()) {
      return SignIn.NONE;
    }
    if (secret.value().isEmpty()) {
      section.report(
          "set " + variable + " to the client secret on the app's page \"Basic Information\"");
    }
    if (!web.enabled()) {
      section.report("nobody can sign in while web.enabled is false");
    }
    if (isElsewhere(apiUrl) && !web.url().startsWith("https://")) {
      section.report(
          "Slack sends people back over https alone: set web.url to the https address of the proxy"
              + " before the pages");
    }
    return new SignIn(client, secret.value(), web.url() + SlackDoor.back(workspace));
  }

  /** A Slack on this machine is one of tests. */
  private static boolean isElsewhere(String apiUrl) {
    String host = URI.create(apiUrl).getHost();
    return host == null || !THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT));
  }

  private static String clientId(String text) {
    if (text.isEmpty() || text.matches("\\d+\\.\\d+")) {
      return text;
    }
    throw new IllegalArgumentException(
        "client id such as 2141029472.691202649728; it stands on the app's page \"Basic"
            + " Information\"");
  }
}
