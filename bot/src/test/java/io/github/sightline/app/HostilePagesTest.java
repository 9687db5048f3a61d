package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.browser.Chromium;
import io.github.sightline.browser.Payloads;
import io.github.sightline.browser.Tab;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Press;
import io.github.sightline.chat.Role;
import io.github.sightline.diligence.Change.Checked;
import io.github.sightline.diligence.Entry;
import io.github.sightline.diligence.Item;
import io.github.sightline.diligence.State;
import io.github.sightline.engine.CaseRules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names, messages and reasons that would run in a page: nothing of them is alive there. */
class HostilePagesTest {
  private static final String TEAM = "T1";
  private static final ChannelId ROOM = new ChannelId("slack", TEAM, "C1");
  private static final Author RITA = new Author(ROOM.user("URITA"), "Rita", Role.RECRUITER);

  /** Nodes that a browser would run, of a page as it parses it. */
  private static final String ALIVE =
      """
      (async () => {
        const found = [];
        for (const path of %s) {
          const answer = await fetch(path);
          if (answer.status !== 200) { found.push(path + ' ' + answer.status); }
          const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
          for (const e of page.querySelectorAll('*')) {
            if (e.matches('head > script[src^="/assets/"]') && e.textContent === '') { continue; }
            const ours = ['HTML','HEAD','BODY','META','TITLE','LINK','A','HEADER','B','NAV','UL','OL',
              'LI','SPAN','FORM','INPUT','BUTTON','MAIN','H1','H2','H3','H4','P','DIV','TABLE','THEAD',
              'TBODY','TR','TH','TD','ARTICLE','SECTION','BLOCKQUOTE','DETAILS','SUMMARY','LABEL',
              'SMALL'].includes(e.tagName);
            const harm = [...e.attributes].filter(a => /^on|^hx-on|^style$|^src/.test(a.name)
              || (['href','action','formaction'].includes(a.name) && !/^(\\/|#|https:)/.test(a.value)));
            if (e.closest('figure') !== null && harm.length === 0) { continue; }
            if (!ours || harm.length > 0) { found.push(path + ' ' + e.outerHTML.slice(0, 200)); }
          }
        }
        return found;
      })()
      """;

  private final DashboardRig rig = new DashboardRig("jdbc:sqlite::memory:");
  private final List<String> payloads = Payloads.all();

  private static Author candidate(int i, String name) {
    return new Author(ROOM.user("U" + i), name, Role.CANDIDATE);
  }

  /** Each payload is a name, two messages with a link, and a reason. */
  private void fill() {
    Instant start = Clock.systemUTC().instant().minus(Duration.ofDays(2));
    for (int i = 0; i < payloads.size(); i++) {
      String text = payloads.get(i);
      ChannelId channel = new ChannelId("slack", TEAM, "C" + i);
      Author author = candidate(i, text);
      rig.say(author, channel, start, "[video-refusal] " + text);
      rig.say(author, channel, start.plus(Duration.ofHours(2)), text + " [text-only]");
    }
    rig.settle();
    for (int i = 0; i < payloads.size(); i++) {
      String card = CaseRules.cardKey(candidate(i, "").id());
      Instant now = Clock.systemUTC().instant();
      rig.engine
          .desk()
          .onPress(new Press("p" + i, card, "not-a-concern", RITA, now, payloads.get(i) + "."));
      String note = payloads.get(i) + ".";
      Checked checked =
          new Checked(
              Item.VENDORS,
              State.DONE,
              note.substring(0, Math.min(note.length(), Checked.LONGEST)));
      rig.engine.checklists().take(new Entry("e" + i, candidate(i, "").id(), checked, RITA, now));
    }
    rig.settle();
  }

  @Test
  void ofFiveHundredPayloadsInNamesTextsAndReasonsNoneIsAlive() throws Exception {
    assertThat(payloads).hasSize(500).doesNotHaveDuplicates();
    try (Chromium chromium = Chromium.start();
        rig) {
      fill();
      Tab tab = chromium.tab();
      tab.open(rig.address() + rig.doors.linkFor(RITA));
      tab.press("button", "Sign in");
      tab.await("document.querySelector('.bar')");
      assertThat(alive(tab)).isEmpty();
      for (int i = 0; i < payloads.size(); i += 25) {
        tab.open(rig.address() + "/candidates/U" + i);
        assertThat(tab.ask("typeof window.hit").asText()).isEqualTo("undefined");
        assertThat(tab.ask("document.querySelectorAll('.card').length").asInt()).isEqualTo(1);
      }
    }
  }

  private List<String> alive(Tab tab) {
    StringBuilder paths = new StringBuilder("['/','/audit','/agenda','/candidates',");
    for (int i = 0; i < 10; i++) {
      paths.append("'/candidates?after=U").append(i).append("',");
    }
    for (int i = 0; i < payloads.size(); i++) {
      paths.append("'/candidates/U").append(i).append("',");
    }
    List<String> found = new ArrayList<>();
    tab.ask(ALIVE.formatted(paths.append("]"))).forEach(node -> found.add(node.asText()));
    return found;
  }
}
