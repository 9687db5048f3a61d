package io.github.sightline.engine;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import io.github.sightline.chat.UserId;
import io.github.sightline.warning.Warning;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes back what was read of a candidate who withdraws: their messages and all that follows from
 * them, in one transaction. What others did stays: who pressed what, and interviews that the team
 * told the bot of. Of an interview that was known from the talk alone nothing is said but that the
 * bot follows it no more: it may well take place.
 */
final class Withdrawal {
  private final Casework casework;
  private final CaseRules rules;
  private final InstantSource clock;

  Withdrawal(Casework casework, CaseRules rules, InstantSource clock) {
    this.casework = casework;
    this.rules = rules;
    this.clock = clock;
  }

  /** The candidate withdraws; false: nothing was known of them. */
  boolean take(Books books, Author by, Instant at) {
    UserId person = by.id();
    books.consents().withdraw(person, at);
    books.inbox().forget(person);
    if (!books.cases().all().contains(person)) {
      return false;
    }
    UserId main = books.links().main(person);
    Stream.of(main, person)
        .distinct()
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .forEach(each -> books.cases().hold(each, books.cases().name(each)));
    books.talks().forget(person);
    books.tracks().keep(person, new Track(List.of(), List.of()));
    List<Outgoing> removed = removed(books, main);
    books.cases().forgetWarnings(person);
    books.cases().forgetWarnings(main);
    removed.forEach(card -> Post.put(books, card, clock.instant()));
    letInterviewsGo(books, person);
    // What other accounts of the person were read for is counted anew, over what was put up above.
    casework.update(books, person);
    casework.follow(books, person);
    note(books, new CaseStep(id(person, at), main, CaseAction.WITHDRAW, by, at, person.toString()));
    return true;
  }

  private static String id(UserId person, Instant at) {
    return "withdraw/%s/%d".formatted(person, at.toEpochMilli());
  }

  /** What stands of the case, with nothing in it any more. */
  private List<Outgoing> removed(Books books, UserId main) {
    List<String> keys = new ArrayList<>(List.of(CaseRules.cardKey(main), CaseRules.noteKey(main)));
    Desk desk = rules.desks().of(main.platform(), main.workspace());
    for (Warning warning : books.cases().warnings(main)) {
      keys.add(History.of(warning, desk).key());
    }
    return keys.stream()
        .flatMap(key -> books.outbox().find(key).stream())
        .map(Delivery::card)
        .map(card -> removed(card, books.cases().name(main)))
        .toList();
  }

  private static Outgoing removed(Outgoing card, String name) {
    return new Outgoing(
        card.key(),
        card.audience(),
        "Removed · " + name,
        List.of(
            new Section(
                "What changed",
                List.of(
                    Line.of("What was read of this person was removed, as they wished"),
                    Line.of("It is their right, and says nothing about them")))),
        "Sightline informs; people decide.",
        card.under());
  }

  private void letInterviewsGo(Books books, UserId person) {
    Arranged arranged = rules.following().arrangements().of(books, person);
    for (AgendaEntry entry : books.agenda().of(person)) {
      if (arranged.schedule().find(entry.interview()).isEmpty()) {
        books.agenda().remove(person, entry.interview());
        InterviewKey key = new InterviewKey(person, entry.interview());
        Stream.of(key.card(), key.question())
            .flatMap(name -> books.outbox().find(name).stream())
            .forEach(up -> Post.put(books, InterviewCard.letGo(up.card()), clock.instant()));
      }
    }
  }

  private void note(Books books, CaseStep step) {
    UserId main = step.candidate();
    Desk desk = rules.desks().of(main.platform(), main.workspace());
    if (books.steps().add(step) && books.outbox().find(CaseRules.cardKey(main)).isPresent()) {
      Post.put(books, History.of(step, desk), clock.instant());
      WeeklyPost.acted(books, main, desk.summary(), clock.instant());
    }
  }
}
