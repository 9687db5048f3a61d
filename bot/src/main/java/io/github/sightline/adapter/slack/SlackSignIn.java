package io.github.sightline.adapter.slack;

import com.slack.api.methods.response.openid.connect.OpenIDConnectTokenResponse;
import com.slack.api.methods.response.openid.connect.OpenIDConnectUserInfoResponse;
import io.github.sightline.chat.UserId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sign in with Slack, which is OpenID Connect, for the people of one workspace. Safe for many
 * threads.
 */
public final class SlackSignIn {
  private static final Logger LOG = LoggerFactory.getLogger(SlackSignIn.class);

  private final SlackSettings.Workspace settings;
  private final Identity us;
  private final Web web;
  private final String issuer;
  private final InstantSource clock;

  SlackSignIn(
      SlackSettings.Workspace settings, Identity us, Web web, String apiUrl, InstantSource clock) {
    this.settings = settings;
    this.us = us;
    this.web = web;
    this.issuer = apiUrl.replaceFirst("/api/$", "");
    this.clock = clock;
  }

  /** The workspace's name in the settings. */
  public String workspace() {
    return settings.name();
  }

  /**
   * Where a browser is sent to.
   *
   * @param state comes back as it is
   * @param nonce comes back in what Slack says of the person
   */
  public String address(String state, String nonce) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("response_type", "code");
    asked.put("scope", "openid profile");
    asked.put("client_id", settings.signIn().clientId());
    asked.put("redirect_uri", settings.signIn().back());
    asked.put("state", state);
    asked.put("nonce", nonce);
    asked.put("team", us.team());
    return issuer
        + "/openid/connect/authorize?"
        + asked.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /**
   * Whose code it is, of this workspace.
   *
   * @throws SlackRefusal with what to tell the visitor, where Slack or we do not believe it
   * @throws SlackTrouble where Slack is out of reach
   */
  public UserId who(String code, String nonce) {
    OpenIDConnectTokenResponse token = agreed("openid.connect.token", redeem(web, settings, code));
    IdToken id =
        IdToken.parse(token.getIdToken()).orElseThrow(() -> refused("the ID token is none"));
    Optional<String> trouble =
        id.trouble(issuer, settings.signIn().clientId(), nonce, clock.instant());
    if (trouble.isPresent()) {
      throw refused("the ID token: " + trouble.get());
    }
    OpenIDConnectUserInfoResponse person =
        agreed(
            "openid.connect.userInfo",
            web.ask(
                "openid.connect.userInfo",
                m -> m.openIDConnectUserInfo(r -> r.token(token.getAccessToken()))));
    if (!id.text("sub").equals(person.getSub()) || person.getUserId() == null) {
      throw refused("the ID token and the user info speak of two persons");
    }
    if (!us.team().equals(person.getTeamId())) {
      throw new SlackRefusal(
          "You are signed in to another Slack workspace. These pages are for the hiring team of the"
              + " one that the bot works in.");
    }
    return us.person(person.getUserId());
  }

  /** Asks for the tokens of a code. */
  static Outcome<OpenIDConnectTokenResponse> redeem(
      Web web, SlackSettings.Workspace settings, String code) {
    SlackSettings.SignIn signIn = settings.signIn();
    return web.ask(
        "openid.connect.token",
        m ->
            m.openIDConnectToken(
                r ->
                    r.clientId(signIn.clientId())
                        .clientSecret(signIn.clientSecret())
                        .code(code)
                        .redirectUri(signIn.back())
                        .grantType("authorization_code")));
  }

  private <T> T agreed(String method, Outcome<T> answer) {
    if (answer instanceof Outcome.No<T> no) {
      throw refused(method + " says " + no.code());
    }
    return answer.orThrow(method);
  }

  private SlackRefusal refused(String why) {
    LOG.warn("sign in with Slack, workspace {}: {}", settings.name(), why);
    return new SlackRefusal("Slack does not say who you are. Sign in once more.");
  }
}
