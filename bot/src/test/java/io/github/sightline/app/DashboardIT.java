package io.github.sightline.app;

import static io.github.sightline.fakeslack.Sample.CANDIDATE;
import static io.github.sightline.fakeslack.Sample.MANAGER;
import static io.github.sightline.fakeslack.Sample.RECRUITER;
import static io.github.sightline.fakeslack.Sample.TALK;
import static io.github.sightline.fakeslack.Sample.WARN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.browser.Axe;
import io.github.sightline.browser.Chromium;
import io.github.sightline.browser.Screenshots;
import io.github.sightline.browser.Tab;
import io.github.sightline.fakeslack.FakeSlack;
import io.github.sightline.fakeslack.FakeSocket.Sent;
import io.github.sightline.fakeslack.FakeWorkspace;
import io.github.sightline.fakeslack.Sample;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The dashboard of the shipped jar: real Bolt on a fake Slack on one side, a browser on the other.
 */
class DashboardIT {
  private static final Map<String, String> SECRETS =
      Map.of("SIGHTLINE_SLACK_BOT_TOKEN", "xoxb-T1", "SIGHTLINE_SLACK_APP_TOKEN", "xapp-T1");
  private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/enter/[\\w-]+");
  private static final List<String> PAGES =
      List.of(
          "/",
          "/?week=2026-W20",
          "/candidates",
          "/candidates?q=nobody",
          "/candidates/UCAND",
          "/agenda",
          "/rules",
          "/audit",
          "/settings");

  private final FakeSlack slack = new FakeSlack();
  private final FakeWorkspace in = Sample.workspace(slack);
  private final int port = ShippedBot.freePort();
  private final String address = "http://127.0.0.1:" + port;

  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path folder;

  DashboardIT() throws IOException {}

  @AfterEach
  void down() {
    slack.close();
  }

  private ShippedBot run() throws IOException {
    ShippedBot bot =
        ShippedBot.run(folder, RunIT.config(slack, "web:\n  port: " + port + "\n"), SECRETS);
    bot.await(() -> in.botMessages(TALK).size() == 1, 90, "the notice");
    bot.await(() -> !slack.socket.open("T1").isEmpty(), 90, "the socket");
    bot.await(() -> bot.said().contains("Dashboard at"), 90, "the dashboard");
    return bot;
  }

  private void refuses() {
    slack.say(in, TALK, RECRUITER, "can you jump on a quick video call tomorrow 11am ET?");
    slack.say(
        in,
        TALK,
        CANDIDATE,
        "I never do video or voice calls with clients, text only. that is my rule, no exceptions");
  }

  private String link(ShippedBot bot, String user) {
    Sent sent = slack.command(in, user, TALK, "/sightline dashboard");
    bot.await(sent::isAcked, 60, "an answer");
    assertThat(sent.answer.path("response_type").asText()).isEqualTo("ephemeral");
    Matcher found = LINK.matcher(sent.answer.toString());
    return found.find() ? found.group() : "";
  }

  private static void enter(Tab tab, String link) {
    tab.open(link);
    tab.press("button", "Sign in");
    tab.await("document.querySelector('.bar')");
  }

  @Test
  void aDismissalWithItsReasonIsSeenOnBothSidesWhicheverItComesFrom() throws Exception {
    try (ShippedBot bot = run();
        Chromium chromium = Chromium.start()) {
      refuses();
      bot.await(() -> in.cards(WARN).size() == 1, 90, "the card");
      Tab tab = chromium.tab();
      tab.size(1280, 800);
      enter(tab, link(bot, MANAGER));
      tab.press("nav a", "Candidates");
      tab.press("td a", "Ana");
      tab.await("document.querySelector('.card.caution')");
      assertThat(tab.text()).contains("I never do video or voice calls", "stated as a condition");
      Screenshots.keep(tab, "candidate");
      tab.size(390, 844);
      Screenshots.keep(tab, "candidate-phone");
      tab.size(1280, 800);
      tab.press("summary", "Not a concern");
      tab.type("details[open] input[name=input]", "met her in the office");
      tab.press("details[open] button", "Not a concern");
      tab.await("document.querySelector('h1').textContent.startsWith('Noted')");
      bot.await(
          () -> in.cards(WARN).get(0).toString().contains("met her in the office"),
          60,
          "the reason in Slack");
      assertThat(in.cards(WARN).get(0).path("text").asText()).startsWith("Settled by Mo");
      slack.press(in, MANAGER, WARN, in.cards(WARN).get(0), "sightline:ask-identity:NOTHING");
      bot.await(
          () -> in.cards(WARN).get(0).toString().contains("Asks for an identity step"),
          60,
          "the press");
      tab.open(address + "/candidates/UCAND");
      assertThat(tab.text()).contains("Asks for an identity step (Mo)", "met her in the office");
      theChecklistIsTheSameOnBothSides(bot, tab);
      everyPageCanBeReadByEverybody(tab);
      everyPageCanBeReadWithoutScripts(tab);
      tab.press("nav a", "Audit");
      tab.await("document.querySelector('h1').textContent === 'Audit'");
      assertThat(tab.text())
          .contains("looked at", "case of slack/T1/UCAND", "not a concern")
          .contains("checklist: identity done", "passport, seen live", "checklist: vendors done");
      tab.press("nav a", "Settings");
      tab.await("document.querySelector('h1').textContent === 'Settings'");
      assertThat(tab.text()).contains("(hidden)").doesNotContain("xoxb-", "xapp-");
    }
  }

  private void theChecklistIsTheSameOnBothSides(ShippedBot bot, Tab tab) {
    Sent sent =
        slack.command(in, MANAGER, TALK, "/sightline checklist <@UCAND|ana> done vendors direct");
    bot.await(sent::isAcked, 60, "an answer");
    tab.open(address + "/candidates/UCAND");
    assertThat(tab.text()).contains("Checklist 1/6", "direct", "No offer is planned");
    tab.press(".checks summary", "Change");
    tab.type(".checks details[open] input[name=note]", "passport, seen live");
    tab.press(".checks details[open] button", "Done");
    tab.await("document.querySelector('h1').textContent.startsWith('Noted')");
    bot.await(
        () -> in.cards(WARN).get(0).toString().contains("Checklist 2/6"), 60, "the card's line");
    tab.open(address + "/candidates/UCAND");
    assertThat(tab.text()).contains("Checklist 2/6", "passport, seen live");
    tab.press(".checks summary", "Change");
    tab.press(".checks details[open] button", "Concern");
    tab.await("document.querySelector('h1').textContent.startsWith('This needs a few words')");
    tab.open(address + "/candidates/UCAND");
  }

  private void everyPageCanBeReadByEverybody(Tab tab) throws IOException {
    for (String page : PAGES) {
      tab.size(1280, 800);
      tab.open(address + page);
      assertThat(tab.ask("document.querySelectorAll('h1').length").asInt()).as(page).isEqualTo(1);
      assertThat(Axe.serious(tab)).as(page).isEmpty();
      tab.scheme("dark");
      assertThat(Axe.serious(tab)).as(page + " in the dark").isEmpty();
      tab.scheme("light");
      tab.size(390, 844);
      assertThat(tab.ask("document.documentElement.scrollWidth").asInt())
          .as(page + " on a phone")
          .isLessThanOrEqualTo(390);
    }
    tab.size(1280, 800);
  }

  private void everyPageCanBeReadWithoutScripts(Tab tab) {
    tab.scripts(false);
    for (String page : PAGES) {
      tab.open(address + page);
      assertThat(tab.text()).as(page).contains("Sightline", "Sign out").hasSizeGreaterThan(100);
    }
    tab.scripts(true);
  }

  @Test
  void theWeekLeadsToWhatIsOwedAndGoesOnPaper() throws Exception {
    try (ShippedBot bot = run();
        Chromium chromium = Chromium.start()) {
      refuses();
      bot.await(() -> in.cards(WARN).size() == 1, 90, "the card");
      Tab tab = chromium.tab();
      tab.size(1280, 800);
      enter(tab, link(bot, RECRUITER));
      String fetched = "fetch('/week.%s').then(r => r.text())";
      assertThat(tab.ask(fetched.formatted("csv")).asText()).contains("decision owed,Ana,caution");
      assertThat(tab.ask(fetched.formatted("json")).asText()).contains("\"decisionsOwed\" : 1");
      assertThat(tab.ask(fetched.formatted("html")).asText()).contains("<!doctype html>", "Ana");
      tab.medium("print");
      String shown = "getComputedStyle(document.querySelector('%s')).display";
      assertThat(tab.ask(shown.formatted(".bar")).asText()).isEqualTo("none");
      assertThat(tab.ask(shown.formatted(".along")).asText()).isEqualTo("none");
      assertThat(tab.ask(shown.formatted("h1")).asText()).isEqualTo("block");
      String pdf = tab.call("Page.printToPDF", Map.of()).path("data").asText();
      assertThat(Base64.getDecoder().decode(pdf)).startsWith("%PDF-".getBytes(UTF_8));
      tab.medium("");
      tab.press("td a", "Ana");
      tab.await("document.querySelector('.card.caution')");
      tab.press("nav a", "Rules");
      tab.await("document.querySelector('h1').textContent === 'Rules'");
    }
  }

  @Test
  void aPageShowsNewsByItselfAndDisturbsNobody() throws Exception {
    try (ShippedBot bot = run();
        Chromium chromium = Chromium.start()) {
      refuses();
      bot.await(() -> in.cards(WARN).size() == 1, 90, "the card");
      Tab tab = chromium.tab();
      tab.size(1280, 500);
      enter(tab, link(bot, MANAGER));
      tab.open(address + "/candidates/UCAND");
      tab.ask("window.untouched = true");
      tab.ask("document.querySelector('main summary').focus({preventScroll: true})");
      tab.ask("window.scrollTo(0, 120)");
      slack.say(in, TALK, CANDIDATE, "also add me on telegram pls, I don't check slack much");
      tab.await("document.querySelector('.card.high')");
      assertThat(tab.ask("window.untouched").asBoolean()).as("not loaded anew").isTrue();
      assertThat(tab.ask("document.activeElement.textContent").asText())
          .startsWith("Not a concern");
      assertThat(tab.ask("window.scrollY").asInt()).isEqualTo(120);
      assertThat(Axe.serious(tab)).isEmpty();

      tab.press("summary", "Not a concern");
      tab.type("details[open] input[name=input]", "half a reas");
      slack.say(in, TALK, CANDIDATE, "I told you: no video, I will not turn my camera on");
      bot.await(() -> in.cards(WARN).get(0).toString().contains("turn my camera on"), 60, "it");
      for (int i = 0; i < 3; i++) {
        tab.ask("htmx.trigger(document.getElementById('main'), 'look')");
        tab.await("!document.getElementById('news').hidden");
      }
      assertThat(
              tab.ask("document.querySelector('details[open] input[name=input]').value").asText())
          .isEqualTo("half a reas");
      assertThat(tab.ask("document.querySelector('.talk').textContent").asText())
          .doesNotContain("turn my camera on");
      tab.press("#news a", "Show it");
      tab.await("document.querySelector('.talk').textContent.includes('turn my camera on')");
      lookingForNewsIsNoLook(tab);
      whoSignsOutSeesNothingAnyMoreInAnotherWindow(tab, chromium);
    }
  }

  /** Opened, changed, changed behind an open form, opened: each once, however often it looked. */
  private void lookingForNewsIsNoLook(Tab tab) {
    tab.ask("window.untouched = true");
    for (int i = 0; i < 5; i++) {
      tab.ask(
          "new Promise(done => { document.addEventListener('htmx:afterRequest', done, {once: true});"
              + " htmx.trigger(document.getElementById('main'), 'look'); }).then(() => true)");
    }
    String rows =
        "fetch('/audit').then(r => r.text()).then(t => t.split('case of slack/T1/UCAND').length - 1)";
    assertThat(tab.ask(rows).asInt()).isEqualTo(4);
  }

  private void whoSignsOutSeesNothingAnyMoreInAnotherWindow(Tab tab, Chromium chromium)
      throws Exception {
    Tab other = chromium.tab();
    other.open(address + "/");
    other.press("button", "Sign out");
    other.await("document.querySelector('h1').textContent === 'You are signed out.'");
    tab.front();
    tab.await("document.querySelector('h1').textContent === 'You are not signed in.'");
  }

  @Test
  void aLinkOpensOnceForTheTeamAlone() throws Exception {
    try (ShippedBot bot = run()) {
      assertThat(link(bot, CANDIDATE)).isEmpty();
      String link = link(bot, RECRUITER);
      HttpClient http = HttpClient.newHttpClient();
      assertThat(get(http, "/", "").statusCode()).isEqualTo(401);
      assertThat(get(http, "/candidates", "sightline=made-up").statusCode()).isEqualTo(401);
      // Whoever only looks at the link, as chats do, uses nothing up.
      assertThat(get(http, link.substring(address.length()), "").statusCode()).isEqualTo(200);
      HttpResponse<String> first = post(http, "/enter", "", "link=" + link.replaceFirst(".*/", ""));
      assertThat(first.statusCode()).isEqualTo(303);
      String cookie = first.headers().firstValue("Set-Cookie").orElse("");
      assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
      String session = cookie.substring(0, cookie.indexOf(';'));
      HttpResponse<String> second =
          post(http, "/enter", "", "link=" + link.replaceFirst(".*/", ""));
      assertThat(second.statusCode()).isEqualTo(401);
      assertThat(get(http, "/", session).statusCode()).isEqualTo(200);
      assertThat(get(http, "/candidates/UOTHER", session).statusCode()).isEqualTo(404);
      String press = "card=card:slack/T1/UCAND&action=acknowledge";
      assertThat(post(http, "/press", session, press).statusCode()).isEqualTo(403);
      assertThat(post(http, "/press", "", press).statusCode()).isEqualTo(401);
      String check = "candidate=UCAND&item=identity&state=done";
      assertThat(post(http, "/check", session, check).statusCode()).isEqualTo(403);
      assertThat(post(http, "/offer", session, check).statusCode()).isEqualTo(403);
      assertThat(get(http, "/health", "").body()).contains("\"status\":\"up\"");
      assertThat(get(http, "/metrics", "").body())
          .contains("sightline_connected{platform=\"slack\"} 1.0", "sightline_channels_waiting");
    }
  }

  private HttpResponse<String> get(HttpClient http, String path, String cookie) throws Exception {
    return http.send(request(path, cookie).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(HttpClient http, String path, String cookie, String form)
      throws Exception {
    return http.send(
        request(path, cookie)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path, String cookie) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }
}
