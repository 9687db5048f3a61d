package io.github.sightline.engine;

import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Press;
import io.github.sightline.interview.Dispute;
import io.github.sightline.interview.Order;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the talk and a person's order disagree, asks the recruiter once and does what is pressed.
 */
final class Disputes {
  private final Desks desks;

  Disputes(Desks desks) {
    this.desks = desks;
  }

  /** Asks about what is open, and lets go of what is not any more. */
  void look(Books books, Following following, AgendaEntry entry, Arranged arranged, Instant now) {
    InterviewKey interview = new InterviewKey(entry.candidate(), entry.interview());
    for (Dispute dispute : arranged.disputes()) {
      if (!dispute.interview().equals(entry.interview())) {
        continue;
      }
      DisputeKey key = DisputeKey.of(interview, dispute);
      Optional<Delivery> asked = books.outbox().find(key.card());
      boolean open = isOpen(books, entry, dispute);
      if (open && asked.isEmpty() && entry.start().isAfter(now)) {
        var zone = following.arrangements().zones().of(entry.channel()).team();
        var theirs = Clocks.latest(books.zones(), entry.host(), zone);
        Post.put(
            books, DisputeCard.asking(key, dispute, desk(entry), name(books, entry), theirs), now);
      } else if (!open && asked.filter(Disputes::isQuestion).isPresent()) {
        Post.put(books, DisputeCard.settled(key, entry, desk(entry), name(books, entry), ""), now);
      }
    }
  }

  /** Nobody said anything since, and it stands as it was told. */
  private static boolean isOpen(Books books, AgendaEntry entry, Dispute dispute) {
    return entry.status().isLive()
        && entry.start().equals(dispute.told().slot().start())
        && entry.terms().mode() == dispute.told().mode()
        && books.orders().of(entry.candidate()).stream()
            .filter(order -> order.order().interview().equals(entry.interview()))
            .noneMatch(order -> order.at().isAfter(dispute.heard().at()));
  }

  private static boolean isQuestion(Delivery delivery) {
    return delivery.card().sections().stream().anyMatch(s -> !s.buttons().isEmpty());
  }

  /** Takes what somebody of the team pressed below the question. */
  Answer press(Books books, Casework casework, Press press, InterviewAction action) {
    Optional<DisputeKey> key = DisputeKey.parse(press.card());
    Optional<AgendaEntry> entry = key.flatMap(k -> k.interview().entry(books));
    if (!press.by().role().isTeam()) {
      return Answer.refused("Only the hiring team can say which of both holds.");
    }
    if (entry.isEmpty()) {
      return Answer.refused("This interview is not known any more.");
    }
    if (!entry.get().status().isLive()
        || !books.outbox().find(press.card()).filter(Disputes::isQuestion).isPresent()) {
      return Answer.refused("This is settled already. Use /interview to change it.");
    }
    give(books, casework, press, key.get(), entry.get(), action);
    AgendaEntry now = key.get().interview().entry(books).orElse(entry.get());
    Post.put(
        books,
        DisputeCard.settled(key.get(), now, desk(now), name(books, now), press.by().name()),
        press.at());
    return Answer.done("Noted, with your name.");
  }

  private static void give(
      Books books,
      Casework casework,
      Press press,
      DisputeKey key,
      AgendaEntry entry,
      InterviewAction action) {
    Order order =
        action == InterviewAction.TAKE
            ? key.taken(entry.terms().slot())
            : key.kept(entry.terms().slot(), entry.terms().mode());
    GivenOrder given =
        new GivenOrder(
            press.id(),
            entry.candidate(),
            entry.channel(),
            InterviewAction.COMMAND,
            order,
            press.by(),
            press.at(),
            "");
    if (books.orders().add(given)) {
      casework.update(books, entry.candidate());
    }
  }

  private Desk desk(AgendaEntry entry) {
    return desks.of(entry.candidate().platform(), entry.candidate().workspace());
  }

  private static String name(Books books, AgendaEntry entry) {
    return books.cases().name(entry.candidate());
  }
}
