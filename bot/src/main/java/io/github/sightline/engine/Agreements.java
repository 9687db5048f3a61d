package io.github.sightline.engine;

import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.Button;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Consents;
import io.github.sightline.chat.Press;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import java.time.Instant;
import java.util.List;

/** Candidates agree that their messages are read, and withdraw, where a platform asks them. */
final class Agreements implements Consents {
  /** What a candidate presses or types. */
  static final String AGREE = "agree";

  /** The way back, as easy. */
  static final String WITHDRAW = "withdraw";

  private final Ledger ledger;
  private final Withdrawal withdrawal;
  private final Desks desks;

  Agreements(Ledger ledger, Withdrawal withdrawal, Desks desks) {
    this.ledger = ledger;
    this.withdrawal = withdrawal;
    this.desks = desks;
  }

  /** The buttons of a notice. */
  static List<Button> buttons() {
    return List.of(
        new Button(AGREE, "I agree", Button.Input.NOTHING),
        new Button(WITHDRAW, "I withdraw", Button.Input.NOTHING));
  }

  static boolean isAbout(String action) {
    return action.equals(AGREE) || action.equals(WITHDRAW);
  }

  Answer onPress(Press press) {
    return Notice.channel(press.card())
        .map(channel -> take(press.action(), press.by(), channel, press.at()))
        .orElse(Answer.refused("This button is of another version of the bot."));
  }

  Answer take(String action, Author by, ChannelId where, Instant at) {
    if (by.role() != Role.CANDIDATE) {
      return Answer.refused("This is for candidates; what you write is read without it.");
    }
    Desk desk = desks.of(where.platform(), where.workspace());
    if (desk.discretion().reads() == Desk.Reads.EVERYBODY) {
      return Answer.refused(
          "Messages of candidates are read here without an agreement, so there is none to give or"
              + " withdraw. Questions, a copy of your data, or its removal: "
              + desk.contact());
    }
    if (action.equals(AGREE) && desk.discretion().reads() == Desk.Reads.TEAM) {
      return Answer.refused("The bot reads no messages of candidates here.");
    }
    if (action.equals(AGREE)) {
      give(by.id(), where, at);
      return Answer.done(
          "Thank you. The bot reads your messages in interview channels here from now on. You can"
              + " withdraw at any time, at the same place.");
    }
    ledger.transact(books -> withdrawal.take(books, by, at));
    return Answer.done(
        "Done: the bot does not read your messages any more. What it read of them was removed, and"
            + " counts for nothing.");
  }

  @Override
  public boolean covers(UserId person, Instant at) {
    return ledger.transact(books -> books.consents().covers(person, at));
  }

  @Override
  public boolean forbids(UserId person, Instant at) {
    return ledger.transact(books -> books.consents().forbids(person, at));
  }

  @Override
  public void give(UserId person, ChannelId where, Instant at) {
    ledger.transact(
        books -> {
          books.consents().give(person, where, at);
          return person;
        });
  }

  @Override
  public void withdraw(UserId person, Instant at) {
    ledger.transact(
        books -> {
          books.consents().withdraw(person, at);
          return person;
        });
  }
}
