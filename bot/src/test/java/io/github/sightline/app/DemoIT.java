package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.browser.Axe;
import io.github.sightline.browser.Chromium;
import io.github.sightline.browser.Payloads;
import io.github.sightline.browser.Screenshots;
import io.github.sightline.browser.Tab;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo of the shipped jar in a real browser, from a folder that holds nothing else. */
class DemoIT {
  private static final Pattern ADDRESS = Pattern.compile("Open (http://\\S+)");

  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private ShippedBot bot;

  @SuppressWarnings("NullAway.Init") // set before each test
  private String address;

  private long begun;

  @BeforeEach
  void up() throws IOException {
    begun = System.nanoTime();
    bot = ShippedBot.command(folder, "demo", "--port", "0", "--no-browser");
    bot.await(() -> bot.said().contains("Open http"), 60, "its address");
    Matcher said = ADDRESS.matcher(bot.said());
    assertThat(said.find()).isTrue();
    address = said.group(1);
  }

  @AfterEach
  void down() {
    bot.close();
  }

  @Test
  void theFirstStoryBeginsByItselfAndItsWarningIsSeenWithinAMinuteOfTheCommand() throws Exception {
    try (Chromium chromium = Chromium.start()) {
      Tab tab = chromium.tab();
      tab.size(1280, 800);
      tab.open(address);
      tab.await("document.querySelector('#staff .card.caution, #staff .card.high')");
      assertThat(System.nanoTime() - begun).isLessThan(60_000_000_000L);
      tab.await("document.querySelector('#staff .card.high')");
      assertThat(tab.text()).contains("Video step declined 2 times", "What may be innocent");
      Screenshots.keep(tab, "demo");
      assertThat(Axe.serious(tab)).isEmpty();
      tab.scheme("dark");
      assertThat(Axe.serious(tab)).isEmpty();
      Screenshots.keep(tab, "demo-dark");
      tab.scheme("light");
      tab.size(390, 844);
      assertThat(tab.ask("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(390);
      Screenshots.keep(tab, "demo-phone");
      theManagerDismissesItWithAReason(tab);
    }
    assertThat(bot.said()).contains("Caution · ilse", "High · ilse");
    assertThat(bot.stop()).isEqualTo(143);
  }

  private static void theManagerDismissesItWithAReason(Tab tab) {
    tab.press("#staff summary", "Not a concern");
    tab.type("#staff details[open] input[name=input]", "met in the office <b>today</b>");
    tab.press("#staff details[open] button", "Not a concern");
    tab.await("document.querySelector('#staff .card h3').textContent.startsWith('Settled by')");
    tab.await("document.querySelector('#staff').textContent.includes('<b>today</b>')");
  }

  @Test
  void aVisitorTypesAsBothSidesAndSeesWhyThereIsNoCardAndThenTheCard() throws Exception {
    try (Chromium chromium = Chromium.start()) {
      Tab tab = chromium.tab();
      tab.size(1280, 800);
      tab.open(address);
      tab.press("[data-story]", "Write your own");
      tab.await("document.querySelector('#candidate').textContent.includes('Nobody has written')");
      say(tab, "recruiter", "Could we meet on video on Thursday?");
      say(tab, "candidate", "I'd rather not do a video call.");
      tab.await("document.querySelector('#week').textContent.includes('1 of the 2 points that')");
      assertThat(tab.ask("document.querySelectorAll('#staff .card').length").asInt()).isZero();
      tab.press("#scene button", "A day passes");
      say(tab, "recruiter", "We do meet everybody on video once. Would Friday be better?");
      say(tab, "candidate", "No, I don't want to do it on video.");
      tab.await("document.querySelector('#staff .card.caution')");
      assertThat(tab.ask("document.querySelector('#candidate').textContent").asText())
          .doesNotContain("Caution", "points");
    }
  }

  private static void say(Tab tab, String side, String text) {
    tab.ask("document.querySelector('input[name=as][value=" + side + "]').click()");
    tab.type("input[name=text]", text);
    tab.key("Enter", 13, "\r");
    tab.await(
        "[...document.querySelectorAll('#candidate .bubble')].some(b => b.textContent === \"%s\")"
            .formatted(text));
  }

  @Test
  void whatAVisitorTypesIsTextInEveryPane() throws Exception {
    try (Chromium chromium = Chromium.start()) {
      Tab tab = chromium.tab();
      tab.open(address);
      tab.press("[data-story]", "Write your own");
      tab.await("document.querySelector('.scenebar .title').textContent.startsWith('Write your')");
      List<String> payloads = Payloads.all();
      int typed = 0;
      for (int i = 0; i < payloads.size(); i += 20) {
        String text = "I will not do a video call " + payloads.get(i);
        tab.ask(
            "fetch('/say', {method: 'POST', headers: {'HX-Request': 'true'}, body:"
                + " new URLSearchParams({as: 'candidate', text: %s})}).then(r => r.status)"
                    .formatted(Tab.quoted(text)));
        typed++;
        tab.await("document.querySelectorAll('#candidate .bubble').length === " + typed);
      }
      tab.await("document.querySelectorAll('#week .talk > li').length === " + typed);
      assertThat(tab.ask("typeof window.hit").asText()).isEqualTo("undefined");
      String alive =
          "[...document.querySelectorAll('.panes *')].filter(e => /^(SCRIPT|IMG|SVG|IFRAME|OBJECT"
              + "|EMBED|VIDEO|BASE|META|LINK|STYLE|MATH|TEMPLATE)$/i.test(e.tagName)"
              + " || [...e.attributes].some(a => /^on|^hx-on|^style$/.test(a.name)"
              + " || /^\\s*javascript:/i.test(a.value))).map(e => e.outerHTML)";
      assertThat(tab.ask(alive)).isEmpty();
    }
  }

  @Test
  void withoutScriptsThePageIsReadAndItsFormsWork() throws Exception {
    try (Chromium chromium = Chromium.start()) {
      Tab tab = chromium.tab();
      tab.scripts(false);
      tab.open(address);
      tab.press("[data-story]", "A rule against calls");
      tab.await("document.querySelector('.scenebar .title').textContent.startsWith('A rule')");
      for (int i = 0; i < 40 && !tab.text().contains("High · kestrel"); i++) {
        ShippedBot.pause(500);
        tab.open(address);
      }
      assertThat(tab.text()).contains("High · kestrel");
      assertThat(tab.ask("typeof window.htmx").asText()).isEqualTo("undefined");
    }
  }

  @Test
  void aFormOfAnotherSiteIsRefusedAndEveryAnswerIsShutIn() throws Exception {
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest foreign =
        HttpRequest.newBuilder(URI.create(address + "pass"))
            .header("Origin", "https://elsewhere.example")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("time=day"))
            .build();
    assertThat(http.send(foreign, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(403);
    HttpResponse<String> page =
        http.send(
            HttpRequest.newBuilder(URI.create(address + "nowhere")).build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self'")
        .doesNotContain("unsafe");
  }
}
