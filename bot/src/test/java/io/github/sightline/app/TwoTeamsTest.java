package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import io.github.sightline.engine.AgendaEntry;
import io.github.sightline.engine.CaseAction;
import io.github.sightline.engine.CaseRules;
import io.github.sightline.engine.CaseStep;
import io.github.sightline.interview.Mode;
import io.github.sightline.interview.Slot;
import io.github.sightline.interview.Status;
import io.github.sightline.interview.Terms;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three teams on one bot: each sees its own, and nothing of the others. */
class TwoTeamsTest {
  private static final ChannelId ONE = new ChannelId("slack", "T1", "C1");
  private static final ChannelId TWO = new ChannelId("slack", "T2", "C2");

  /** The same ids as of the first team, on another platform. */
  private static final ChannelId THREE = new ChannelId("discord", "T1", "C1");

  private static final UserId BEA = TWO.user("UBEA");
  private static final List<String> PAGES =
      List.of(
          "/",
          "/candidates",
          "/candidates?q=bea",
          "/candidates?after=A",
          "/agenda",
          "/agenda?start=2020-01-01T00:00:00Z&candidate=slack/T&interview=i",
          "/rules",
          "/audit",
          "/settings",
          "/week.csv",
          "/week.json",
          "/week.html");

  private final DashboardRig rig = new DashboardRig("jdbc:sqlite::memory:");

  private static Author mo(ChannelId of) {
    return new Author(of.user("UMO"), "Mo of " + of.workspace(), Role.MANAGER);
  }

  @BeforeEach
  void fill() {
    candidate(ONE, "UANA", "Ana");
    candidate(TWO, "UBEA", "Bea");
    candidate(THREE, "UDORA", "Dora");
    candidate(THREE, "USAME", "Dora the second");
    candidate(ONE, "USAME", "Ana the second");
    rig.settle();
  }

  private void candidate(ChannelId room, String id, String name) {
    Author author = new Author(room.user(id), name, Role.CANDIDATE);
    ChannelId channel = new ChannelId(room.platform(), room.workspace(), "C" + id);
    Instant start = Clock.systemUTC().instant().minus(Duration.ofHours(9));
    rig.say(author, channel, start, "[video-refusal] words of " + name);
    rig.say(author, channel, start.plus(Duration.ofHours(2)), "[text-only] words of " + name);
    Slot slot = Slot.at(Clock.systemUTC().instant().plus(Duration.ofDays(1)));
    Terms terms = new Terms(slot, Mode.VIDEO, Status.CONFIRMED);
    Author host = mo(room);
    AgendaEntry entry = new AgendaEntry(author.id(), "i1", channel, terms, host.id(), start, 0);
    rig.store
        .ledger()
        .transact(
            books -> {
              books.cases().hold(author.id(), name);
              books.agenda().put(entry);
              return entry;
            });
  }

  @AfterEach
  void down() {
    rig.close();
  }

  @Test
  void everyPageShowsTheOwnTeamAndNothingOfAnother() throws Exception {
    DashboardRig.Session one = rig.session(mo(ONE));
    DashboardRig.Session two = rig.session(mo(TWO));
    two.get("/candidates/UBEA");
    for (String page : PAGES) {
      HttpResponse<String> seen = one.get(page);
      assertThat(seen.statusCode()).as(page).isEqualTo(200);
      assertThat(seen.body()).as(page).doesNotContain("Bea", "UBEA", "slack/T2", "Dora", "discord");
    }
    for (String page : List.of("/", "/candidates", "/candidates?q=BEA", "/agenda", "/week.csv")) {
      assertThat(two.get(page).body()).as(page).contains("Bea").doesNotContain("Ana", "Dora");
    }
    assertThat(two.get("/audit").body()).contains("case of slack/T2/UBEA");
    assertThat(two.get("/candidates/UBEA").body()).contains("words of Bea");
    assertThat(one.get("/candidates/USAME").body())
        .contains("Ana the second")
        .doesNotContain("Dora");
    assertThat(one.get("/candidates").body()).contains("Ana", "Ana the second");
  }

  @Test
  void idsOfAnotherTeamAreNotThereOnAnyPage() throws Exception {
    DashboardRig.Session one = rig.session(mo(ONE));
    assertThat(one.get("/candidates/UANA").statusCode()).isEqualTo(200);
    for (String id : List.of("UBEA", "UDORA", "slack%2FT2%2FUBEA", "..%2FT2%2FUBEA", "T2/UBEA")) {
      HttpResponse<String> answer = one.get("/candidates/" + id);
      assertThat(answer.statusCode()).as(id).isIn(404, 400);
      assertThat(answer.body()).as(id).doesNotContain("Bea", "Dora");
    }
    assertThat(one.get("/candidates/UBEA").statusCode()).isEqualTo(404);
  }

  private List<CaseStep> stepsOfBea() {
    return rig.store.ledger().transact(books -> books.steps().of(BEA));
  }

  @Test
  void noFormOfOneTeamActsOnACaseOfAnother() throws Exception {
    DashboardRig.Session one = rig.session(mo(ONE));
    List<String> cards =
        List.of(
            CaseRules.cardKey(BEA),
            CaseRules.noteKey(BEA),
            "interview:slack/T2/UBEA|i1",
            "outcome:slack/T2/UBEA|i1",
            "summary:slack/T2/2026-W20",
            CaseRules.cardKey(ONE.user("../T2/UBEA")),
            CaseRules.cardKey(THREE.user("UDORA")));
    for (String card : cards) {
      for (CaseAction action : CaseAction.values()) {
        HttpResponse<String> answer =
            one.post("/press", Map.of("card", card, "action", action.key(), "input", "Mo"));
        assertThat(answer.statusCode()).as(card + " " + action).isIn(404, 422);
        assertThat(answer.body()).as(card + " " + action).doesNotContain("Bea", "Dora");
      }
    }
    assertThat(stepsOfBea()).isEmpty();
    Map<String, String> press =
        Map.of("card", CaseRules.cardKey(BEA), "action", "acknowledge", "input", "");
    assertThat(one.post("/press", press).statusCode()).isEqualTo(404);
    assertThat(rig.session(mo(TWO)).post("/press", press).statusCode()).isEqualTo(200);
    assertThat(stepsOfBea()).hasSize(1);
  }

  @Test
  void aCalendarHoldsTheOwnTeamsInterviews() throws Exception {
    String file = rig.doors.calendarFor(mo(ONE));
    assertThat(rig.session(mo(TWO)).get(file).body())
        .contains("slack/T1/UANA")
        .doesNotContain("T2", "discord");
  }
}
