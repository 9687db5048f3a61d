package io.github.sightline.engine;

import static io.github.sightline.engine.Bot.ANA;
import static io.github.sightline.engine.Bot.ROOM;
import static io.github.sightline.engine.Bot.ana;
import static io.github.sightline.engine.Bot.ben;
import static io.github.sightline.engine.Bot.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes by itself as an interview comes near and goes by; a Monday, nine o'clock at UTC. */
class InterviewWatchTest {
  private final Bot bot = new Bot();
  private final Interviews interviews = new Interviews(bot);

  private void arranged(String when) {
    bot.takes(
        team(1, "video interview " + when + "? [ask-video]"),
        ana(2, "works for me [video-accept]"));
    assertThat(interviews.all()).singleElement().asString().endsWith("video confirmed");
  }

  /** Lets time go by in steps; returns when reminders were posted, to the step. */
  private List<String> reminders(Duration step, String until) {
    List<String> times = new ArrayList<>();
    int known = posted();
    while (bot.now().isBefore(Instant.parse(until))) {
      bot.waits(step);
      if (posted() > known) {
        times.add(bot.now().toString());
        known = posted();
      }
    }
    return times;
  }

  private int posted() {
    return (int)
        bot.platform.posts.stream().filter(card -> card.title().startsWith("Reminder")).count();
  }

  private List<String> asked() {
    return interviews.asked().stream().map(Outgoing::title).toList();
  }

  @Test
  void peopleAreRemindedADayAnHourAndTenMinutesBefore() {
    arranged("on Thursday at 3pm");
    assertThat(reminders(Duration.ofMinutes(5), "2026-03-06T00:00:00Z"))
        .containsExactly("2026-03-04T15:00:00Z", "2026-03-05T14:00:00Z", "2026-03-05T14:50:00Z");
  }

  @Test
  void whatIsArrangedAtShortNoticeIsNotRemindedOfAtOnce() {
    arranged("today at 2:30pm");
    assertThat(reminders(Duration.ofMinutes(5), "2026-03-03T00:00:00Z"))
        .containsExactly("2026-03-02T13:30:00Z", "2026-03-02T14:20:00Z");
  }

  @Test
  void aBotThatWasDownRemindsOfTheLatestAlone() {
    arranged("on Thursday at 3pm");
    assertThat(reminders(Duration.ofHours(76).plusMinutes(30), "2026-03-05T14:00:00Z")).hasSize(1);
    bot.waits(Duration.ofDays(1));
    assertThat(posted()).as("nobody is reminded of what is over").isEqualTo(1);
  }

  @Test
  void whatIsOffIsNotRemindedOfAndStandingRemindersAreWithdrawn() {
    arranged("on Wednesday at 3pm");
    bot.waits(Duration.ofHours(30));
    bot.takes(team(31, "so sorry, I have to cancel Wednesday"));
    assertThat(interviews.shown())
        .extracting(Outgoing::title)
        .containsExactlyInAnyOrder("Interview called off", "A reminder that no longer holds");
    assertThat(reminders(Duration.ofHours(1), "2026-03-06T00:00:00Z")).isEmpty();
  }

  @Test
  void nobodyIsRemindedAtNight() {
    bot.ledger.transact(
        books -> {
          books.zones().note(ANA, ZoneId.of("Asia/Tokyo"), bot.now());
          books.zones().note(ROOM.user("rita"), ZoneId.of("America/New_York"), bot.now());
          return true;
        });
    arranged("on Thursday at 4pm");
    assertThat(interviews.shown().toString())
        .contains("Please note: 16:00 in New York is 06:00 in Tokyo");
    assertThat(reminders(Duration.ofMinutes(5), "2026-03-06T00:00:00Z"))
        .as(
            "seven in the morning of Tokyo, then one before ten in its evening for both that fall"
                + " into its night")
        .containsExactly("2026-03-04T22:00:00Z", "2026-03-05T13:00:00Z");
  }

  @Test
  void theRecruiterIsAskedHowItWentOnceAndNotWhereSomebodySaidSo() {
    arranged("today at 3pm");
    bot.waits(Duration.ofHours(6));
    assertThat(asked()).isEmpty();
    bot.waits(Duration.ofMinutes(20));
    assertThat(asked()).containsExactly("How did the interview go? · ana");
    bot.waits(Duration.ofDays(2));
    assertThat(asked()).hasSize(1);
    interviews.press(InterviewAction.HELD, ROOM.user("rita"), Role.RECRUITER);
    assertThat(asked()).containsExactly("How the interview went · ana");
    assertThat(interviews.all()).containsExactly("2026-03-02T15:00:00Z video completed");
    assertThat(interviews.shown().toString())
        .as("no word of it to the candidate")
        .doesNotContain("took place");
  }

  @Test
  void nobodyIsAskedOfWhatIsLongPast() {
    bot.waits(Duration.ofDays(30));
    arranged("on Thursday at 3pm");
    bot.waits(Duration.ofDays(1));
    assertThat(bot.platform.posts).isEmpty();
  }

  @Test
  void whereItWasSaidNobodyIsAsked() {
    arranged("today at 3pm");
    bot.takes(team(7, "great to see you today, thank you! [completed]"));
    bot.waits(Duration.ofDays(2));
    assertThat(asked()).isEmpty();
  }

  @Test
  void twoInterviewsAtOnceAreToldToTheRecruiterOnce() {
    arranged("on Thursday at 3pm");
    bot.takes(
        ben(3, "hi"), team(4, "hi <@ben>, video interview on Thursday at 3:30pm? [ask-video]"));
    bot.takes(ben(5, "works for me [video-accept]"));
    bot.waits(Duration.ofHours(1));
    assertThat(asked()).containsExactly("Two interviews at the same time");
    bot.waits(Duration.ofDays(2));
    assertThat(bot.platform.posts).filteredOn(c -> c.title().startsWith("Two")).hasSize(1);
  }

  @Test
  void whereCardsAreSwitchedOffNothingIsPostedToCandidates() {
    Bot quiet =
        new Bot(new InterviewSettings(false, true, QuietHours.NONE, Duration.ofMinutes(15)));
    quiet.takes(team(1, "video interview on Thursday at 3pm?"), ana(2, "works for me"));
    quiet.waits(Duration.ofHours(71));
    quiet.waits(Duration.ofDays(2));
    assertThat(quiet.titles()).containsExactly("How did the interview go? · ana");
  }
}
