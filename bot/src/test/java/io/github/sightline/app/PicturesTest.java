package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.browser.Axe;
import io.github.sightline.browser.Chromium;
import io.github.sightline.browser.Screenshots;
import io.github.sightline.browser.Tab;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Press;
import io.github.sightline.chat.Role;
import io.github.sightline.engine.CaseRules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A team that has worked for eight weeks, as its pages show it. */
class PicturesTest {
  private static final ChannelId TEAM = new ChannelId("slack", "acme", "C1");
  private static final Author RITA = new Author(TEAM.user("URITA"), "Rita", Role.RECRUITER);
  private static final Author MO = new Author(TEAM.user("UMO"), "Mo", Role.MANAGER);
  private static final List<String> NAMES =
      List.of(
          "Ana", "Bo", "Carla", "Deniz", "Emil", "Farah", "Goran", "Hana", "Ilse", "Jonas", "Kim",
          "Luis", "Mina", "Noor", "Olga", "Pia");

  private final DashboardRig rig = new DashboardRig("jdbc:sqlite::memory:");
  private final Instant now = Clock.systemUTC().instant();

  @AfterEach
  void down() {
    rig.close();
  }

  private Author candidate(int i) {
    return new Author(TEAM.user("U%02d".formatted(i)), NAMES.get(i), Role.CANDIDATE);
  }

  /** Every fourth meets on video, the others decline once, twice or three times. */
  private void talk(int i) {
    ChannelId room = new ChannelId(TEAM.platform(), TEAM.workspace(), "C" + i);
    Author candidate = candidate(i);
    long days = i % 4 == 3 ? i / 4 * 2L : 3L + 3L * i;
    Instant at = now.minus(Duration.ofDays(days)).minus(Duration.ofHours(i + 1L));
    rig.say(RITA, room, at, "Can we do a video call tomorrow at 15:00 UTC? [ask-video]");
    if (i % 4 == 3) {
      rig.say(
          candidate,
          room,
          at.plusSeconds(600),
          "Yes, tomorrow at 15:00 UTC works for me. [video-accept]");
      Instant after = at.plus(Duration.ofDays(2));
      if (after.isBefore(now)) {
        rig.say(RITA, room, after, "Thanks for the call! [completed]");
      }
      return;
    }
    rig.say(candidate, room, at.plusSeconds(700), "I would rather not. [video-refusal]");
    for (int more = 0; more < (i + 1) % 3; more++) {
      Instant later = at.plus(Duration.ofHours(9L + 9L * more));
      rig.say(candidate, room, later, "Could we write instead? [text-only]");
    }
  }

  private void decide(int i, String action, String input) {
    Instant at = now.minus(Duration.ofDays(1L + 3L * i));
    String card = CaseRules.cardKey(candidate(i).id());
    rig.engine.desk().onPress(new Press("p" + i, card, action, MO, at, input));
  }

  private void eightWeeks() {
    for (int i = NAMES.size() - 1; i >= 0; i--) {
      talk(i);
    }
    rig.settle();
    for (int i : new int[] {4, 7, 9, 10}) {
      decide(i, "not-a-concern", "met in the office");
    }
    decide(6, "offer-formats", "");
    decide(12, "ask-identity", "");
    decide(13, "ask-identity", "");
    rig.settle();
  }

  @Test
  void theWeekItsChartsAndTheListsAreSeenOnADeskAndOnAPhone() throws Exception {
    try (Chromium chromium = Chromium.start()) {
      eightWeeks();
      Tab tab = chromium.tab();
      tab.open(rig.address() + rig.doors.linkFor(MO));
      tab.press("button", "Sign in");
      tab.await("document.querySelector('.bar')");
      look(tab, "/", "week");
      chartsAreSeen(tab);
      look(tab, "/candidates", "candidates");
      look(tab, "/agenda", "agenda");
      look(tab, "/rules", "rules");
    }
  }

  private void look(Tab tab, String path, String name) throws Exception {
    tab.size(1280, 800);
    tab.open(rig.address() + path);
    assertThat(Axe.serious(tab)).as(path).isEmpty();
    Screenshots.keep(tab, name);
    tab.scheme("dark");
    assertThat(Axe.serious(tab)).as(path + " in the dark").isEmpty();
    if (path.equals("/")) {
      Screenshots.keep(tab, name + "-dark");
    }
    tab.scheme("light");
    tab.size(390, 844);
    assertThat(tab.ask("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(390);
    Screenshots.keep(tab, name + "-phone");
  }

  /** In their own colours, which the page's style sheet must bring, and large enough to be read. */
  private static void chartsAreSeen(Tab tab) {
    tab.size(1280, 800);
    assertThat(tab.ask("document.querySelectorAll('figure svg.chart').length").asInt())
        .isGreaterThanOrEqualTo(2);
    assertThat(
            tab.ask("getComputedStyle(document.querySelector('.chart rect.first')).fill").asText())
        .isEqualTo("rgb(230, 159, 0)");
    String box = "document.querySelector('figure svg.chart').getBoundingClientRect()";
    assertThat(tab.ask(box + ".height").asInt()).isGreaterThan(100);
    assertThat(tab.ask(box + ".width").asInt()).isGreaterThan(300);
  }
}
