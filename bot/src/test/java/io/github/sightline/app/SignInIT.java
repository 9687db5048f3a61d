package io.github.sightline.app;

import static io.github.sightline.fakeslack.Sample.TALK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.browser.Axe;
import io.github.sightline.browser.Chromium;
import io.github.sightline.browser.Tab;
import io.github.sightline.fakeslack.FakeOpenId;
import io.github.sightline.fakeslack.FakeSlack;
import io.github.sightline.fakeslack.FakeWorkspace;
import io.github.sightline.fakeslack.Sample;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People of the fake Slack sign in to the dashboard of the shipped jar. */
class SignInIT {
  private static final String START = "/sign-in/slack-main";

  private final FakeSlack slack = new FakeSlack();
  private final FakeWorkspace in = Sample.workspace(slack);
  private final FakeWorkspace other = Sample.workspace(slack, "T2");
  private final int port = ShippedBot.freePort();
  private final String address = "http://127.0.0.1:" + port;
  private final FakeOpenId.App app = slack.api.openId.app(address + START + "/back");
  private final HttpClient http = HttpClient.newHttpClient();

  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path folder;

  SignInIT() throws IOException {}

  @AfterEach
  void down() {
    slack.close();
  }

  private ShippedBot run() throws IOException {
    String config =
        RunIT.config(slack, "web:\n  port: " + port + "\n")
            + "  sign-in:\n    client-id: "
            + app.id()
            + "\n";
    Map<String, String> secrets =
        Map.of(
            "SIGHTLINE_SLACK_BOT_TOKEN", "xoxb-T1",
            "SIGHTLINE_SLACK_APP_TOKEN", "xapp-T1",
            "SIGHTLINE_SLACK_CLIENT_SECRET", app.secret());
    ShippedBot bot = ShippedBot.run(folder, config, secrets);
    bot.await(() -> in.botMessages(TALK).size() == 1, 90, "the notice");
    bot.await(() -> bot.said().contains("Dashboard at"), 90, "the dashboard");
    return bot;
  }

  private HttpResponse<String> get(String path, String cookie) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : address + path));
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String cookie(HttpResponse<String> from, String name) {
    return from.headers().allValues("Set-Cookie").stream()
        .filter(header -> header.startsWith(name + "="))
        .map(header -> header.substring(0, header.indexOf(';')))
        .findFirst()
        .orElse("");
  }

  /** Where Slack would send this person back to, and the cookie that binds the way. */
  private record Away(String back, String cookie) {}

  private Away leave(String who, String session) throws Exception {
    HttpResponse<String> left = get(START, session);
    assertThat(left.statusCode()).isEqualTo(303);
    String header = left.headers().allValues("Set-Cookie").toString();
    assertThat(header).contains("HttpOnly", "SameSite=Lax", "Max-Age=600", "Path=/sign-in/");
    HttpResponse<String> page = get(left.headers().firstValue("Location").orElse(""), "");
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    Matcher link =
        Pattern.compile("<a href=\"([^\"]+)\">" + Pattern.quote(who)).matcher(page.body());
    assertThat(link.find()).as(page.body()).isTrue();
    return new Away(link.group(1), cookie(left, "sightline-sign-in"));
  }

  private HttpResponse<String> comeBack(Away away) throws Exception {
    return get(away.back(), away.cookie());
  }

  private String signIn(String session) throws Exception {
    HttpResponse<String> back = comeBack(leave("Allow as Mo of T1", session));
    assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
    assertThat(back.headers().allValues("Set-Cookie").toString()).contains("SameSite=Strict");
    return cookie(back, "sightline");
  }

  @Test
  void whoIsOfTheTeamInSlackIsLetInOnceForEachWayAndNobodyElse() throws Exception {
    try (ShippedBot bot = run()) {
      assertThat(get("/", "").statusCode()).isEqualTo(401);
      assertThat(get("/", "").body()).contains("href=\"" + START + "\"", "Sign in with Slack");
      assertThat(get("/sign-in/slack-other", "").statusCode()).isEqualTo(404);

      String session = signIn("");
      assertThat(get("/", session).statusCode()).isEqualTo(200);
      String later = signIn(session);
      assertThat(get("/", session).statusCode()).as("the session before").isEqualTo(401);
      assertThat(get("/audit", later).body()).contains("signed in", "Sign in with Slack");

      Away away = leave("Allow as Mo of T1", "");
      Away elsewhere = leave("Allow as Rita of T1", "");
      assertThat(get(away.back(), "").statusCode()).as("without the cookie").isEqualTo(401);
      assertThat(get(away.back(), elsewhere.cookie()).statusCode())
          .as("with the cookie of another way")
          .isEqualTo(401);
      assertThat(comeBack(away).statusCode()).isEqualTo(200);
      assertThat(comeBack(away).statusCode()).as("a second time").isEqualTo(401);

      refuses(leave("Allow as Ana of T1", ""), 403, "These pages are for the hiring team");
      refuses(leave("Allow as Mo of " + other.team, ""), 403, "another Slack workspace");
      refuses(leave("Cancel", ""), 401, "You did not sign in.");
      slack.api.openId.idTokens = claims -> claims.put("nonce", "other");
      refuses(leave("Allow as Mo of T1", ""), 403, "Slack does not say who you are");
      assertThat(get("/audit", later).body()).contains("was refused", "Ana");
      assertThat(get("/settings", later).body())
          .contains("slack.main.sign-in", app.id())
          .doesNotContain(app.secret());
      assertThat(bot.said()).doesNotContain(app.secret());
    }
  }

  private void refuses(Away away, int status, String text) throws Exception {
    HttpResponse<String> answer = comeBack(away);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(text);
    assertThat(cookie(answer, "sightline")).isEmpty();
  }

  @Test
  void inABrowserThreePressesLeadToTheWeek() throws Exception {
    try (ShippedBot bot = run();
        Chromium chromium = Chromium.start()) {
      Tab tab = chromium.tab();
      tab.size(1280, 800);
      tab.open(address + "/candidates");
      assertThat(tab.text()).contains("You are not signed in.");
      assertThat(Axe.serious(tab)).isEmpty();
      tab.press("a", "Sign in with Slack");
      tab.press("a", "Allow as Mo of T1");
      tab.await("document.querySelector('.bar')");
      assertThat(tab.text()).contains("This week", "Mo", "Sign out");
      tab.press("button", "Sign out");
      tab.await("document.querySelector('h1').textContent === 'You are signed out.'");
      assertThat(bot.process.isAlive()).isTrue();
    }
  }
}
