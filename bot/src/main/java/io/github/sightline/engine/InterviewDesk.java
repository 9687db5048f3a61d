package io.github.sightline.engine;

import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import io.github.sightline.chat.Press;
import io.github.sightline.chat.Role;
import io.github.sightline.interview.Order;
import io.github.sightline.interview.Status;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes what people press below interviews: the candidate and the team, each what is theirs. */
final class InterviewDesk {
  private final Ledger ledger;
  private final Casework casework;
  private final Desks desks;

  InterviewDesk(Ledger ledger, Casework casework, Desks desks) {
    this.ledger = ledger;
    this.casework = casework;
    this.desks = desks;
  }

  /** Takes a press of that action. */
  Answer press(Press press, InterviewAction action) {
    if (action.isOfDispute()) {
      Disputes disputes = new Disputes(desks);
      return ledger.transact(books -> disputes.press(books, casework, press, action));
    }
    Optional<InterviewKey> key = InterviewKey.of(press.card());
    if (key.isEmpty()) {
      return Answer.refused("This button is of another version of the bot. Use the newest card.");
    }
    return ledger.transact(books -> press(books, press, action, key.get()));
  }

  private Answer press(Books books, Press press, InterviewAction action, InterviewKey key) {
    Optional<AgendaEntry> found = key.entry(books);
    String refusal =
        found.isEmpty()
            ? "This interview is not known any more."
            : refusal(press, action, found.get());
    if (refusal != null) {
      return Answer.refused(refusal);
    }
    AgendaEntry entry = found.orElseThrow();
    GivenOrder order =
        new GivenOrder(
            press.id(),
            key.candidate(),
            entry.channel(),
            action,
            new Order(key.interview(), entry.terms().slot(), false, null, null),
            press.by(),
            press.at(),
            "");
    if (books.orders().add(order)) {
      casework.update(books, key.candidate());
      if (action == InterviewAction.CHANGE) {
        Post.put(books, askedToMove(books, key, entry, press), press.at());
      }
    }
    return after(action);
  }

  /** Why the press does not count; null: it does. */
  private static @Nullable String refusal(Press press, InterviewAction action, AgendaEntry entry) {
    boolean team = press.by().role().isTeam();
    boolean candidate = press.by().role() == Role.CANDIDATE;
    if (!action.isForAll()) {
      return team ? null : "Only the hiring team can say how an interview went.";
    }
    if (!team && !(candidate && press.by().id().equals(entry.candidate()))) {
      return "This is about somebody else's interview.";
    }
    if (!entry.status().isLive()) {
      return "This interview is not to come any more. What is arranged stands in the channel.";
    }
    if (team && action == InterviewAction.OTHER_FORMAT) {
      return "This button is the candidate's. Use /interview format to say how you meet.";
    }
    return team && action == InterviewAction.RIGHT && entry.status() == Status.PROPOSED
        ? "It is proposed: the candidate has to agree."
        : null;
  }

  private Outgoing askedToMove(Books books, InterviewKey key, AgendaEntry entry, Press press) {
    return new Outgoing(
        "change:" + key + "@" + entry.start().getEpochSecond(),
        desks.of(key.candidate().platform(), key.candidate().workspace()).recruiter(),
        "Another time is asked for · " + books.cases().name(key.candidate()),
        List.of(
            new Section(
                "Which",
                List.of(
                    Line.of(entry.start(), Clocks.words(entry.terms().slot(), ZoneOffset.UTC)))),
            new Section(
                "What to do next",
                List.of(
                    Line.of(press.by().name() + " pressed \"Another time, please\""),
                    Line.of("Agree on a time in the channel; the bot follows")))),
        "It stands as it is until another time is agreed.");
  }

  private static Answer after(InterviewAction action) {
    return switch (action) {
      case RIGHT -> answer("Thank you.", "It is noted that this is right.");
      case CHANGE ->
          answer(
              "Thank you. The hiring team is told.",
              "You can also write in the channel which time suits you, such as: could we do Friday"
                  + " at 3pm?");
      case OTHER_FORMAT ->
          answer(
              "Thank you. The hiring team will offer other formats.",
              "You need to give no reason, and nobody will ask for one.");
      case HELD, CANDIDATE_MISSED, TEAM_MISSED, CALLED_OFF, KEEP, TAKE, COMMAND ->
          Answer.done("Noted, with your name.");
    };
  }

  private static Answer answer(String text, String next) {
    return new Answer(true, text, List.of(new Section("Good to know", List.of(Line.of(next)))));
  }
}
