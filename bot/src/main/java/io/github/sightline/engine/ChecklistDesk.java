package io.github.sightline.engine;

import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Press;
import io.github.sightline.chat.UserId;
import io.github.sightline.diligence.Change.Checked;
import io.github.sightline.diligence.Checklist;
import io.github.sightline.diligence.Entry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Takes what people say about candidates' checklists, from wherever they say it. Moves no points
 * and makes no warning: only the line on the card changes, and what is told before offers.
 */
public final class ChecklistDesk {
  private static final Answer NOT_YOURS = Answer.refused("Only the hiring team can do this.");

  private final Ledger ledger;
  private final Casework casework;
  private final Desks desks;
  private final InstantSource clock;

  ChecklistDesk(Ledger ledger, Casework casework, Desks desks, InstantSource clock) {
    this.ledger = ledger;
    this.casework = casework;
    this.desks = desks;
    this.clock = clock;
  }

  /** The checklist of the person whose account that is, all accounts of it together. */
  static Checklist of(Books books, UserId account) {
    return before(books, account, Instant.MAX);
  }

  /** The same, by what was said before then. */
  static Checklist before(Books books, UserId account, Instant asOf) {
    UserId main = books.links().main(account);
    return Checklist.of(
        books.links().accounts(main).stream()
            .flatMap(each -> books.checklists().of(each).stream())
            .filter(entry -> entry.at().isBefore(asOf))
            .toList());
  }

  /** Takes a change that somebody of the team made, on disk when this returns. */
  public Answer take(Entry given) {
    return given.by().role().isTeam() ? ledger.transact(books -> take(books, given)) : NOT_YOURS;
  }

  Answer take(Books books, Entry given) {
    if (books.talks().concerning(given.candidate(), 1).isEmpty()) {
      return Answer.refused(
          "The bot has read no message of this person: there is no case to keep a checklist of.");
    }
    UserId main = books.links().main(given.candidate());
    Entry entry = new Entry(given.id(), main, given.change(), given.by(), given.at());
    String name = books.cases().name(main);
    books.cases().hold(main, name);
    if (books.checklists().add(entry)) {
      casework.update(books, main);
      Desk desk = desks.of(main.platform(), main.workspace());
      WeeklyPost.acted(books, main, desk.summary(), clock.instant());
    }
    return Answer.done(
        "Noted, with your name: %s. %s of %s."
            .formatted(given.change().words(), count(books, main), name));
  }

  private static String count(Books books, UserId main) {
    return ChecklistText.count(of(books, main));
  }

  /** Takes a press on a button of a checklist; empty where the button is none of one. */
  Optional<Answer> press(Press press) {
    return ChecklistText.pressed(press.action()).map(checked -> press(press, checked));
  }

  private Answer press(Press press, Checked checked) {
    Optional<UserId> candidate = CaseRules.candidate(press.card());
    if (!press.by().role().isTeam() || candidate.isEmpty()) {
      return NOT_YOURS;
    }
    Entry entry = new Entry(press.id(), candidate.get(), checked, press.by(), press.at());
    return take(entry);
  }
}
