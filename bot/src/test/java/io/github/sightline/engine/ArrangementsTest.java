package io.github.sightline.engine;

import static io.github.sightline.engine.Bot.ANA;
import static io.github.sightline.engine.Bot.ana;
import static io.github.sightline.engine.Bot.anaDeletes;
import static io.github.sightline.engine.Bot.anaEdits;
import static io.github.sightline.engine.Bot.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.MessageId;
import io.github.sightline.interview.Zones;
import io.github.sightline.stance.Outcome;
import io.github.sightline.time.TimeReader;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Interviews are what the kept talk says, however its messages came in. */
class ArrangementsTest {
  private static final Zones UTC = new Zones(ZoneOffset.UTC, ZoneOffset.UTC);

  private static final List<String> SAID =
      List.of(
          "video interview on Thursday at 3pm?",
          "works for me",
          "could we move it to Friday at 10am?",
          "I have to cancel, sorry",
          "next round: a call on Monday at 5pm",
          "we waited 20 minutes, nobody joined [no-show]",
          "great talking to you [completed]");

  private final Bot bot = new Bot();
  private final Arrangements arrangements = new Arrangements(TimeReader.english(), c -> UTC);

  private List<String> interviews() {
    return bot
        .ledger
        .transact(books -> arrangements.of(books, ANA))
        .schedule()
        .interviews()
        .stream()
        .map(i -> i.slot().start() + " " + i.status().key())
        .toList();
  }

  @Test
  void aYesThatIsEditedOrDeletedIsNoYesAnyMore() {
    bot.takes(team(1, "interview on Thursday at 3pm?"), ana(2, "works for me"));
    assertThat(interviews()).containsExactly("2026-03-05T15:00:00Z confirmed");
    bot.takes(anaEdits(2, "let me think"));
    assertThat(interviews()).containsExactly("2026-03-05T15:00:00Z proposed");
    bot.takes(anaEdits(2, "works for me"), anaDeletes(2));
    assertThat(interviews()).containsExactly("2026-03-05T15:00:00Z proposed");
  }

  @Test
  void messagesThatComeLateGiveTheSameAsMessagesInOrder() {
    bot.takes(ana(2, "works for me"));
    assertThat(interviews()).isEmpty();
    bot.takes(team(1, "interview on Thursday at 3pm?"));
    assertThat(interviews()).containsExactly("2026-03-05T15:00:00Z confirmed");
  }

  /** The outcome that message n reports; messages are hours apart, the talk begins on a Monday. */
  private Optional<Outcome> outcome(int n) {
    MessageId id = new MessageId(Bot.ROOM, "%06d".formatted(n));
    return bot.ledger
        .transact(books -> arrangements.of(books, ANA))
        .outcomes()
        .getOrDefault(id, Optional.empty());
  }

  @Test
  void anOutcomeIsReportedOnlyOfAVideoInterviewThatWasDue() {
    bot.takes(team(1, "video call today at 3pm?"), ana(2, "works for me"));
    bot.takes(team(3, "wonderful to see you [completed]"));
    assertThat(outcome(3)).as("three hours before the time: it was early").isPresent();
    bot.takes(team(30, "phone call on Thursday at 3pm?"), ana(31, "works for me"));
    bot.takes(team(34, "nobody came [no-show]"), team(100, "good talk [completed]"));
    assertThat(outcome(34)).as("the first one was held already").isNotEqualTo(outcome(100));
    assertThat(outcome(100)).as("a phone call is no video interview").isEmpty();
  }

  @Test
  void whateverIsEditedOrComesLateTheRememberedCourseIsThatOfTheKeptTalk() {
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      int n = 1 + random.nextInt(20);
      String said = SAID.get(random.nextInt(SAID.size()));
      bot.takes(
          switch (random.nextInt(4)) {
            case 0 -> team(2 * n, said);
            case 1 -> ana(2 * n + 1, said);
            case 2 -> anaEdits(2 * n + 1, said);
            default -> anaDeletes(2 * n + 1);
          });
      Arrangements fresh = new Arrangements(TimeReader.english(), c -> UTC);
      Arranged remembered = bot.ledger.transact(books -> arrangements.of(books, ANA));
      Arranged anew = bot.ledger.transact(books -> fresh.of(books, ANA));
      assertThat(remembered).isEqualTo(anew);
    }
    assertThat(interviews()).isNotEmpty();
  }

  @Test
  void aCandidateOfWhomNothingIsKnownHasNoInterviews() {
    assertThat(interviews()).isEmpty();
  }
}
