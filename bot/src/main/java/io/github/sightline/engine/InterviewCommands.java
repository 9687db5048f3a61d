package io.github.sightline.engine;

import io.github.sightline.chat.Answer;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Command;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import io.github.sightline.chat.UserId;
import io.github.sightline.interview.Mode;
import io.github.sightline.interview.Order;
import io.github.sightline.interview.Slot;
import io.github.sightline.interview.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers {@code /interview}: what the team tells of interviews, and asks of them. */
final class InterviewCommands {
  private static final Duration AHEAD = Duration.ofDays(14);
  private static final List<String> HELP =
      List.of(
          "list: the interviews of the next 14 days; with @candidate all of one person",
          "propose @candidate TIME [video|phone|text|onsite]",
          "move @candidate TIME: it is at that time now",
          "cancel @candidate: it is off",
          "format @candidate video|phone|text|onsite: how you meet",
          "outcome @candidate held|candidate-missed|team-missed",
          "#2 behind any of them: the second of a person's interviews, where there are several",
          "Times as in: Thursday 3pm, or 5 March 15:00-16:00 Europe/Berlin; without a zone they are"
              + " yours. In a candidate's own channel @candidate can be left out.");

  private final Ledger ledger;
  private final Casework casework;
  private final Following following;

  InterviewCommands(Ledger ledger, Casework casework, Following following) {
    this.ledger = ledger;
    this.casework = casework;
    this.following = following;
  }

  static Section help() {
    return new Section("Interviews", HELP.stream().map(Line::of).toList());
  }

  Answer answer(Command command) {
    InterviewRequest request = InterviewRequest.of(command.words());
    return switch (request.verb()) {
      case "list" -> ledger.transact(books -> list(books, command));
      case "propose", "move", "cancel", "format", "outcome" ->
          ledger.transact(books -> order(books, command, request));
      case "help" -> new Answer(true, "What /interview can do:", List.of(help()));
      default ->
          new Answer(false, "There is no /interview " + request.verb() + ".", List.of(help()));
    };
  }

  private Answer list(Books books, Command command) {
    Instant now = command.at();
    List<AgendaEntry> entries =
        command
            .person()
            .map(person -> books.agenda().of(person))
            .orElseGet(() -> books.agenda().between(now, now.plus(AHEAD)))
            .stream()
            .filter(entry -> isHere(command.channel(), entry.candidate()))
            .filter(entry -> command.person().isPresent() || entry.status().isLive())
            .toList();
    String text =
        entries.isEmpty()
            ? "No interview is arranged."
            : entries.size() == 1 ? "1 interview." : entries.size() + " interviews.";
    return new Answer(true, text, AgendaText.sections(books, entries, zone(books, command)));
  }

  private static boolean isHere(ChannelId channel, UserId person) {
    return channel.platform().equals(person.platform())
        && channel.workspace().equals(person.workspace());
  }

  private ZoneId zone(Books books, Command command) {
    ZoneId otherwise = following.arrangements().zones().of(command.channel()).team();
    return Clocks.latest(books.zones(), command.by().id(), otherwise);
  }

  private Answer order(Books books, Command command, InterviewRequest request) {
    Optional<UserId> candidate = candidate(books, command);
    if (candidate.isEmpty()) {
      return Answer.refused(
          "Whose interview? Name the candidate: /interview " + request.verb() + " @person …");
    }
    if (request.verb().equals("propose")) {
      return propose(books, command, request, candidate.get());
    }
    List<AgendaEntry> choice =
        books.agenda().of(candidate.get()).stream()
            .filter(entry -> isOpen(entry, request, command.at()))
            .toList();
    if (choice.isEmpty()) {
      return Answer.refused(
          "There is no such interview of this person. Make one: /interview propose @person TIME");
    }
    if (request.number() > choice.size() || (request.number() == 0 && choice.size() > 1)) {
      return new Answer(
          false,
          "There are " + choice.size() + " interviews. Say which, as in #2:",
          AgendaText.sections(books, choice, zone(books, command)));
    }
    return change(books, command, request, choice.get(Math.max(0, request.number() - 1)));
  }

  /** Who is named, else the one candidate who writes in the channel. */
  private static Optional<UserId> candidate(Books books, Command command) {
    Set<UserId> here = books.talks().candidates(command.channel());
    return command
        .person()
        .or(() -> here.size() == 1 ? here.stream().findFirst() : Optional.empty());
  }

  /** Outcomes are told of what was; everything else of what is still to come. */
  private static boolean isOpen(AgendaEntry entry, InterviewRequest request, Instant now) {
    return request.verb().equals("outcome")
        ? !entry.start().isAfter(now) && entry.status() != Status.CANCELLED
        : entry.status().isLive() && entry.end().isAfter(now);
  }

  private Answer propose(Books books, Command command, InterviewRequest request, UserId candidate) {
    TypedTime time = typed(books, command, request, null);
    Slot slot = time.slot();
    if (slot == null) {
      return Answer.refused(time.problem());
    }
    Optional<ChannelId> channel = channel(books, command, candidate);
    if (channel.isEmpty()) {
      return Answer.refused(
          "The bot has read no message of this person yet, and does not know where to ask. Invite it"
              + " to the candidate's channel first.");
    }
    String id = channel.get() + "/order-" + command.id() + "#1";
    Order order = new Order(id, slot, true, request.mode().orElse(null), Status.PROPOSED);
    give(books, command, candidate, channel.get(), order);
    return told(books, command, "Proposed: ", slot, candidate);
  }

  /** Where the candidate is talked with: here, if the candidate writes here; else where last. */
  private static Optional<ChannelId> channel(Books books, Command command, UserId candidate) {
    if (books.talks().candidates(command.channel()).contains(candidate)) {
      return Optional.of(command.channel());
    }
    return books.talks().concerning(candidate, 1).stream()
        .map(turn -> turn.message().id().channel())
        .findFirst();
  }

  private Answer change(Books books, Command command, InterviewRequest request, AgendaEntry entry) {
    String id = entry.interview();
    Slot slot = entry.terms().slot();
    return switch (request.verb()) {
      case "move" -> {
        TypedTime time = typed(books, command, request, entry.start());
        Slot other = time.slot();
        if (other == null) {
          yield Answer.refused(time.problem());
        }
        give(books, command, entry, new Order(id, other, true, null, null));
        yield told(books, command, "Moved to ", other, entry.candidate());
      }
      case "cancel" -> {
        give(books, command, entry, new Order(id, slot, false, null, Status.CANCELLED));
        yield told(books, command, "Called off: ", slot, entry.candidate());
      }
      case "format" -> {
        Mode mode = request.mode().orElse(null);
        if (mode == null) {
          yield Answer.refused("How do you meet? Write video, phone, text or onsite.");
        }
        give(books, command, entry, new Order(id, slot, false, mode, null));
        yield Answer.done("Noted: " + InterviewCard.how(mode).toLowerCase(Locale.ROOT) + ".");
      }
      default -> outcome(books, command, request, entry);
    };
  }

  private Answer outcome(
      Books books, Command command, InterviewRequest request, AgendaEntry entry) {
    Status status =
        switch (request.rest()) {
          case "held" -> Status.COMPLETED;
          case "candidate-missed" -> Status.NO_SHOW;
          case "team-missed" -> Status.MISSED_BY_TEAM;
          default -> null;
        };
    if (status == null) {
      return Answer.refused("How did it go? Write held, candidate-missed or team-missed.");
    }
    Slot slot = entry.terms().slot();
    give(books, command, entry, new Order(entry.interview(), slot, false, null, status));
    return Answer.done("Noted, with your name: " + OutcomeQuestion.word(status) + ".");
  }

  private TypedTime typed(
      Books books, Command command, InterviewRequest request, @Nullable Instant anchor) {
    return TypedTime.read(
        following.arrangements().times(),
        request.rest(),
        zone(books, command),
        command.at(),
        anchor);
  }

  private void give(Books books, Command command, AgendaEntry entry, Order order) {
    give(books, command, entry.candidate(), entry.channel(), order);
  }

  private void give(
      Books books, Command command, UserId candidate, ChannelId channel, Order order) {
    GivenOrder given =
        new GivenOrder(
            command.id(),
            candidate,
            channel,
            InterviewAction.COMMAND,
            order,
            command.by(),
            command.at(),
            command.words());
    if (books.orders().add(given)) {
      casework.update(books, candidate);
    }
  }

  /** What was done, with the clocks of both sides. */
  private Answer told(Books books, Command command, String what, Slot slot, UserId candidate) {
    ZoneId zone = zone(books, command);
    ZoneId otherwise = following.arrangements().zones().of(command.channel()).candidate();
    ZoneId theirs = Clocks.latest(books.zones(), candidate, otherwise);
    String there =
        theirs.equals(zone) ? "" : " That is " + Clocks.clock(slot.start(), theirs) + ".";
    return Answer.done(what + Clocks.words(slot, zone) + "." + there);
  }
}
