package io.github.sightline.engine;

import static io.github.sightline.engine.Bot.ANA;
import static io.github.sightline.engine.Bot.ROOM;

import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.Command;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Press;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import io.github.sightline.interview.Interview;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What tests do with interviews, and see of them, in a running bot. */
final class Interviews {
  private final Bot bot;
  private int presses;

  Interviews(Bot bot) {
    this.bot = bot;
  }

  /** Ana's interviews, as in {@code 2026-03-05T15:00:00Z video confirmed}. */
  List<String> all() {
    return schedule().stream()
        .map(i -> i.slot().start() + " " + i.mode().key() + " " + i.status().key())
        .toList();
  }

  private List<Interview> schedule() {
    return bot.ledger
        .transact(books -> Following.USUAL.arrangements().of(books, ANA))
        .schedule()
        .interviews();
  }

  private InterviewKey first() {
    return new InterviewKey(ANA, schedule().get(0).id());
  }

  /** Somebody presses a button below Ana's first interview. */
  Answer press(InterviewAction action, UserId who, Role role) {
    presses++;
    return press("press-" + presses, action, who, role);
  }

  Answer press(String id, InterviewAction action, UserId who, Role role) {
    String card = action.isForAll() ? first().card() : first().question();
    Author by = new Author(who, who.id(), role);
    Answer answer = bot.desk().onPress(new Press(id, card, action.key(), by, bot.now(), ""));
    bot.waits(Duration.ZERO);
    return answer;
  }

  /** Rita types behind {@code /interview}, about Ana. */
  Answer types(String words) {
    return types(words, ROOM.user("rita"), Role.RECRUITER);
  }

  Answer types(String words, UserId who, Role role) {
    presses++;
    Author by = new Author(who, who.id(), role);
    Answer answer =
        bot.desk()
            .onCommand(
                new Command(
                    by, ROOM, "interview", Optional.of(ANA), bot.now(), "c" + presses, words));
    bot.waits(Duration.ZERO);
    return answer;
  }

  /** What stands in the candidate's channel. */
  List<Outgoing> shown() {
    return cards("room");
  }

  /** What the staff's channel shows of interviews. */
  List<Outgoing> asked() {
    return cards("staff");
  }

  private List<Outgoing> cards(String channel) {
    return bot.platform.standing.values().stream()
        .filter(card -> card.audience().channel().id().equals(channel))
        .sorted(java.util.Comparator.comparing(Outgoing::key))
        .toList();
  }
}
