package io.github.sightline.engine;

import static io.github.sightline.engine.Bot.ANA;
import static io.github.sightline.engine.Bot.BEN;
import static io.github.sightline.engine.Bot.ROOM;
import static io.github.sightline.engine.Bot.ana;
import static io.github.sightline.engine.Bot.ben;
import static io.github.sightline.engine.Bot.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Command;
import io.github.sightline.chat.Press;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import io.github.sightline.diligence.Entry;
import io.github.sightline.summary.Team;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is checked before an offer: told by commands, shown on the card and before offers. */
class ChecklistCommandsTest {
  private static final ChannelId ELSEWHERE = new ChannelId("test", "team", "elsewhere");

  private final Bot bot = new Bot();

  @BeforeEach
  void aCardStands() {
    bot.takes(ana(1, "[video-refusal]"), team(2, ""), ana(3, "[video-refusal]"), ben(4, "hello"));
    bot.waits(Duration.ofHours(4));
  }

  private Answer says(Role role, Optional<UserId> about, ChannelId where, String words) {
    Author by = new Author(ROOM.user("mo"), "Mo", role);
    Answer answer =
        bot.desk().onCommand(new Command(by, where, "checklist", about, bot.now(), "", words));
    bot.waits(Duration.ofMinutes(1));
    return answer;
  }

  private Answer says(String words) {
    return says(Role.MANAGER, Optional.of(ANA), ROOM, words);
  }

  private Answer ofBen(String words) {
    return says(Role.RECRUITER, Optional.of(BEN), ROOM, words);
  }

  private Answer beforeOffers() {
    return says(Role.MANAGER, Optional.empty(), ELSEWHERE, "");
  }

  private List<Entry> entries() {
    return bot.ledger.transact(books -> books.checklists().latest(new Team("test", "team"), 50));
  }

  private String card() {
    return bot.card(ANA).card().toString();
  }

  @Test
  void aChangeIsKeptWithItsNameShownInTheListAndCountedOnTheCard() {
    assertThat(card()).contains("Checklist 0/6");
    assertThat(says("done identity passport seen live").text())
        .isEqualTo("Noted, with your name: identity done. Checklist 1/6 of ana.");
    assertThat(says("not-needed vendors hired directly").accepted()).isTrue();
    assertThat(says("concern references nobody there knows them").accepted()).isTrue();
    Answer list = says("");
    assertThat(list.text()).isEqualTo("ana: Checklist 2/6.");
    assertThat(list.details().toString())
        .contains("Identity: done", "passport seen live", "Mo, 2 Mar 2026")
        .contains("Vendors: not needed", "hired directly")
        .contains("References: concern noted", "nobody there knows them")
        .contains("on a number or address that you found yourself", "https://");
    assertThat(card())
        .contains("Checklist 2/6", "references (concern noted)")
        .doesNotContain("passport", "nobody there knows them");
  }

  @Test
  void nothingAboutAChecklistMakesPointsOrWarningsOrTouchesTheLevel() {
    String footer = bot.card(ANA).card().footer();
    String title = bot.card(ANA).card().title();
    int warnings = bot.warnings(ANA).size();
    for (String item : List.of("identity", "former-employers", "references", "vendors")) {
      says("concern " + item + " none of it is true");
      ofBen("concern " + item + " none of it is true");
    }
    assertThat(bot.card(ANA).card().footer()).isEqualTo(footer);
    assertThat(bot.card(ANA).card().title()).isEqualTo(title);
    assertThat(bot.warnings(ANA)).hasSize(warnings);
    assertThat(bot.warnings(BEN)).isEmpty();
    assertThat(bot.titles()).hasSize(1);
  }

  @Test
  void everythingCanBeTakenBackAndBothStayInTheAudit() {
    says("done identity");
    assertThat(says("open identity").accepted()).isTrue();
    assertThat(says("").text()).isEqualTo("ana: Checklist 0/6.");
    assertThat(entries()).hasSize(2).allMatch(entry -> entry.by().name().equals("Mo"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "done identitty | Did you mean identity?",
        "done nationality | There is no item \"nationality\"",
        "done | Which item? The items: identity, former-employers",
        "concern vendors | This needs a few words",
        "not-needed former employers | This needs a few words",
        "dnoe identity | Did you mean done?",
        "offer whenever suits | There is no one day",
        "offer 2020-01-01 | is past"
      })
  void whatIsWrongIsSaidWithWhatHelpsAndNothingIsKept(String words, String help) {
    Answer answer = says(words);
    assertThat(answer.accepted()).isFalse();
    assertThat(answer.text()).contains(help);
    assertThat(entries()).isEmpty();
  }

  @Test
  void anEssayIsRefusedNotCutShort() {
    assertThat(says("done identity " + "x".repeat(301)).text()).contains("301", "300");
    assertThat(says("done identity " + "x".repeat(300)).accepted()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"CANDIDATE", "OTHER"})
  void whoIsNotOfTheTeamSeesAndChangesNothing(Role role) {
    says("offer");
    String before = card();
    for (String words : List.of("", "done identity", "offer", "help")) {
      Answer answer = says(role, Optional.of(ANA), ROOM, words);
      assertThat(answer.accepted()).as(words).isFalse();
      assertThat(answer.details()).as(words).isEmpty();
    }
    Author by = new Author(ANA, "ana", role);
    Press press = new Press("p", CaseRules.cardKey(ANA), "check-done-identity", by, bot.now(), "");
    assertThat(bot.desk().onPress(press).accepted()).isFalse();
    assertThat(card()).isEqualTo(before);
    assertThat(entries()).hasSize(1);
  }

  @Test
  void aPersonWhomTheBotNeverReadHasNoChecklist() {
    assertThat(says(Role.MANAGER, Optional.of(ROOM.user("stranger")), ROOM, "done identity").text())
        .contains("has read no message of this person");
  }

  @ParameterizedTest
  @ValueSource(strings = {"offer", "offer planned", "offer by 2026-03-20", "offer by Friday"})
  void anOfferIsPlannedInTheWordsPeopleUse(String words) {
    assertThat(says(words).accepted()).as(words).isTrue();
    assertThat(beforeOffers().text()).isEqualTo("Checklists open before offers: 1.");
  }

  @Test
  void openChecklistsBeforeOffersAreListedTheOldestFirstUntilTheyAreSettledOrOff() {
    assertThat(beforeOffers().text()).isEqualTo("No checklist is open before an offer.");
    ofBen("offer by 2026-03-20");
    says("offer");
    assertThat(beforeOffers().details())
        .extracting(section -> section.heading())
        .containsExactly("ben: checklist 0/6", "ana: checklist 0/6");
    assertThat(beforeOffers().toString()).contains("Offer planned by Fri 20 Mar 2026");
    assertThat(card()).contains("Offer planned");
    for (String item :
        List.of("identity", "employers", "references", "vendors", "sanctions", "intelligence")) {
      ofBen("done " + item);
    }
    says("offer off");
    assertThat(beforeOffers().text()).isEqualTo("No checklist is open before an offer.");
    ofBen("concern vendors papers are missing");
    assertThat(beforeOffers().details().toString()).contains("vendors (concern noted)");
  }

  @Test
  void aButtonOfTheListDoesAsTheCommandAndTheSamePressTwiceOnce() {
    says("offer");
    var button = beforeOffers().details().get(0).buttons().get(0);
    assertThat(button.label()).isEqualTo("Identity done");
    Author by = new Author(ROOM.user("mo"), "Mo", Role.MANAGER);
    String about = beforeOffers().details().get(0).about();
    for (int i = 0; i < 2; i++) {
      Press press = new Press("p1", about, button.action(), by, bot.now(), "");
      assertThat(bot.desk().onPress(press).text()).contains("identity done. Checklist 1/6");
    }
    assertThat(entries()).hasSize(2);
  }

  @Test
  void accountsOfOnePersonHaveOneChecklistAndTwoAgainOnceThatIsUndone() {
    ofBen("done references");
    ofBen("offer");
    says("done identity");
    bot.asks("link", Role.MANAGER, "ben");
    assertThat(says("").text()).isEqualTo("ana: Checklist 2/6. Offer planned.");
    assertThat(ofBen("done vendors").text()).contains("Checklist 3/6 of ana");
    assertThat(beforeOffers().details()).hasSize(1);
    bot.asks("unlink", Role.MANAGER, "ben");
    assertThat(says("").text()).isEqualTo("ana: Checklist 2/6.");
    assertThat(ofBen("").text()).isEqualTo("ben: Checklist 1/6. Offer planned.");
  }

  @Test
  void theWeekTellsOfThemAndIsQuietWithout() {
    assertThat(bot.asks("summary", Role.MANAGER).details().toString())
        .doesNotContain("open before offers");
    says("offer by 2026-03-20");
    assertThat(bot.asks("summary", Role.MANAGER).text())
        .contains("1 checklist is open before offers.");
    assertThat(bot.asks("summary", Role.MANAGER).details().toString())
        .contains("Checklists open before offers")
        .contains("ana: checked 0 of 6, open identity, former employers");
    bot.waits(Duration.ofDays(1));
    assertThat(bot.asks("candidate", Role.MANAGER).details().toString()).contains("Checklist 0/6");
  }
}
