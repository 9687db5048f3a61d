package io.github.sightline.engine;

import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Command;
import io.github.sightline.chat.UserId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Staff says that two accounts are one person's, as on two platforms, or takes that back. From then
 * on their messages are one case. Each is a step of the case, with a name, told below its card.
 */
final class Linking {
  private static final String LINK = "link";
  private static final String UNLINK = "unlink";
  private static final Answer USAGE =
      Answer.refused(
          "Name a candidate and the id of the same person's other account, as in: link @person"
              + " 300000000000000001");

  private final Ledger ledger;
  private final Casework casework;
  private final Desks desks;
  private final InstantSource clock;

  Linking(Ledger ledger, Casework casework, Desks desks, InstantSource clock) {
    this.ledger = ledger;
    this.casework = casework;
    this.desks = desks;
    this.clock = clock;
  }

  boolean isAbout(Command command) {
    return command.verb().equals(LINK) || command.verb().equals(UNLINK);
  }

  Answer take(Command command) {
    if (command.person().isEmpty() || command.account().isBlank()) {
      return USAGE;
    }
    return ledger.transact(books -> take(books, command, command.person().get()));
  }

  private Answer take(Books books, Command command, UserId person) {
    Optional<UserId> found = known(books, command.account().strip());
    if (found.isEmpty() || !books.cases().all().contains(person)) {
      return Answer.refused(
          "Only candidates whom the bot has read can be linked. Ids of more than one server or"
              + " workspace are written in full: platform/workspace/id");
    }
    UserId main = books.links().main(person);
    UserId other = found.get();
    boolean linked = books.links().main(other).equals(main);
    boolean links = command.verb().equals(LINK);
    if (other.equals(main) || linked == links) {
      return Answer.refused(links ? "They are one case already." : "They are not linked.");
    }
    return links
        ? change(books, command, main, books.links().main(other))
        : change(books, command, main, other);
  }

  private Answer change(Books books, Command command, UserId main, UserId other) {
    CaseAction action = command.verb().equals(LINK) ? CaseAction.LINK : CaseAction.UNLINK;
    List.of(main, other).stream()
        .sorted((one, two) -> one.toString().compareTo(two.toString()))
        .forEach(each -> books.cases().hold(each, books.cases().name(each)));
    CaseStep step =
        new CaseStep(
            "%s/%s/%s/%d".formatted(command.verb(), main, other, command.at().toEpochMilli()),
            main,
            action,
            command.by(),
            command.at(),
            other.toString());
    if (books.steps().add(step)) {
      if (action == CaseAction.LINK) {
        books.links().link(other, main);
      } else {
        books.links().unlink(other);
        casework.update(books, other);
      }
      casework.update(books, main);
      if (books.outbox().find(CaseRules.cardKey(main)).isPresent()) {
        Desk desk = desks.of(main.platform(), main.workspace());
        Post.put(books, History.of(step, desk), clock.instant());
      }
    }
    return Draft.after(action);
  }

  /** The one known candidate with that id, in short or in full. */
  private static Optional<UserId> known(Books books, String account) {
    List<UserId> found =
        books.cases().all().stream()
            .filter(each -> each.id().equals(account) || each.toString().equals(account))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
