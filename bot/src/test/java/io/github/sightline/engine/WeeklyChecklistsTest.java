package io.github.sightline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Audience;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.summary.Given;
import io.github.sightline.summary.Team;
import io.github.sightline.summary.Weekly;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** What the posted summary says of checklists, where a platform's rules ask for discretion too. */
class WeeklyChecklistsTest {
  private static final Team TEAM = new Team("discord", "G1");

  private static String posted(Desk.Discretion discretion) {
    Audience.Staff staff = new Audience.Staff(new ChannelId("discord", "G1", "C1"));
    Weekly monday = new Weekly(DayOfWeek.MONDAY, LocalTime.of(9, 0), Given.ZONE);
    SummaryPlan plan = new SummaryPlan(monday, staff);
    Desk desk = new Desk(staff, staff, staff, Duration.ZERO, "HR", plan, discretion);
    InMemoryLedger ledger = new InMemoryLedger();
    WeeklyPost post =
        new WeeklyPost(
            ledger, about -> Given.beforeOffer("Cyd"), Desks.always(desk), () -> Given.NOW);
    post.plan(TEAM);
    post.post(TEAM + "/" + Given.WEEK);
    return ledger
        .transact(books -> books.outbox().find(WeeklyPost.key(TEAM, Given.WEEK)).orElseThrow())
        .card()
        .toString();
  }

  @Test
  void itNamesWhatIsOpenBeforeOffersUnlessThatMayNotBePosted() {
    assertThat(posted(Desk.Discretion.USUAL))
        .contains("3 checklists are open before offers.")
        .contains("open references (concern noted), sanctions exposure");
    assertThat(posted(new Desk.Discretion(Desk.Reads.WHO_AGREED, false)))
        .contains("3 checklists are open before offers.", "Cyd: checked 4 of 6")
        .doesNotContain("references", "sanctions", "concern noted");
  }
}
