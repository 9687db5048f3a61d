package io.github.sightline.engine;

import io.github.sightline.chat.Answer;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Command;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import io.github.sightline.chat.ReadMarks;
import io.github.sightline.chat.UserId;
import io.github.sightline.summary.Facts;
import io.github.sightline.summary.Facts.About;
import io.github.sightline.summary.Summary;
import io.github.sightline.summary.SummaryCard;
import io.github.sightline.summary.Team;
import io.github.sightline.summary.Week;
import io.github.sightline.warning.Warning;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers what people ask of the bot. Changes nothing but whether it posts cards. */
final class Enquiries {
  private static final List<String> HELP =
      List.of(
          "status: what is read, what waits for a reaction, what keeps the bot from its work",
          "candidate @person: the card of one candidate",
          "checklist: what is checked before an offer; checklist help: how to tell the bot of it",
          "summary: this week so far, with the decisions that are owed",
          "interview list: what is arranged; interview help: how to tell the bot of interviews",
          "link and unlink @person ID: two accounts are one person, or are not after all",
          "dashboard: a link that lets you into the pages, for you alone",
          "calendar: the address of your interviews for a calendar program",
          "pause and resume: post no cards for now, and post again; the bot reads on meanwhile",
          "privacy: what the bot reads and keeps",
          "help: this list");

  private final Ledger ledger;
  private final Briefing briefing;
  private final Desks desks;

  private final InterviewCommands interviews;
  private final ChecklistCommands checklists;

  Enquiries(
      Ledger ledger,
      Briefing briefing,
      Desks desks,
      InterviewCommands interviews,
      ChecklistCommands checklists) {
    this.ledger = ledger;
    this.briefing = briefing;
    this.desks = desks;
    this.interviews = interviews;
    this.checklists = checklists;
  }

  Answer answer(Command command) {
    return switch (command.verb()) {
      case "status" -> ledger.transact(books -> status(books, command));
      case "summary" -> summary(command);
      case "candidate" -> candidate(command);
      case "interview" -> interviews.answer(command);
      case "checklist" -> checklists.answer(command);
      case "privacy" -> privacy();
      case "pause" -> ledger.transact(books -> pause(books, command));
      case "resume" -> ledger.transact(books -> resume(books, command));
      case "", "help" -> new Answer(true, "Sightline can be asked for:", List.of(help()));
      default ->
          new Answer(false, "There is no command \"" + command.verb() + "\".", List.of(help()));
    };
  }

  private static Section help() {
    return new Section("Commands", HELP.stream().map(Line::of).toList());
  }

  private static Answer privacy() {
    return Answer.done(
        "The bot reads messages in channels that it was invited to, from that moment on. It keeps"
            + " what says how to meet, shows it to the hiring team only, and decides nothing."
            + " Where a channel's notice asks candidates to agree, it reads theirs only after that."
            + " Nationality, name, accent, language and looks never count. Ask for a copy or for"
            + " removal at the contact named in the channel's notice.");
  }

  private static Answer pause(Books books, Command command) {
    ChannelId here = command.channel();
    books.pauses().pause(here.platform(), here.workspace(), command.by().id());
    return Answer.done("No card is posted or changed until somebody says resume.");
  }

  private static Answer resume(Books books, Command command) {
    ChannelId here = command.channel();
    books.pauses().resume(here.platform(), here.workspace());
    return Answer.done("Cards are posted again; what waited comes within a minute.");
  }

  private Answer candidate(Command command) {
    Optional<UserId> person = command.person();
    if (person.isEmpty()) {
      return Answer.refused("Name the candidate: candidate @person");
    }
    return ledger.transact(
        books ->
            books
                .outbox()
                .find(CaseRules.cardKey(books.links().main(person.get())))
                .map(delivery -> shown(delivery.card()))
                .orElseGet(() -> cardless(books, person.get())));
  }

  private static Answer cardless(Books books, UserId person) {
    String count = ChecklistText.count(ChecklistDesk.of(books, person));
    return Answer.done("There is no card about this person. " + count + ".");
  }

  private static Answer shown(Outgoing card) {
    return new Answer(
        true,
        card.title(),
        card.sections().stream().map(s -> new Section(s.heading(), s.lines())).toList());
  }

  private static Answer status(Books books, Command command) {
    List<ReadMarks.Mark> marks =
        books.marks().all().stream()
            .filter(mark -> isHere(command, mark.channel().workspace()))
            .toList();
    List<Line> gaps = new ArrayList<>();
    for (ReadMarks.Mark mark : marks) {
      if (mark.trouble() != null) {
        gaps.add(
            Line.of(
                "Channel %s is not complete since %s: %s"
                    .formatted(mark.channel().id(), mark.since(), mark.trouble())));
      }
    }
    if (gaps.isEmpty()) {
      gaps.add(Line.of("Nothing is missing"));
    }
    return new Answer(
        true,
        "%d channels are read, %d cards are open.%s"
            .formatted(marks.size(), open(books, command).size(), paused(books, command)),
        List.of(new Section("Gaps", gaps)));
  }

  private static String paused(Books books, Command command) {
    ChannelId here = command.channel();
    return books
        .pauses()
        .by(here.platform(), here.workspace())
        .map(who -> " Paused by " + who.id() + ": no card is posted.")
        .orElse("");
  }

  /** This week so far. Nothing is derived for it: whoever typed waits three seconds at most. */
  private Answer summary(Command command) {
    Team team = Team.of(command.channel());
    Desk desk = desks.of(team.platform(), team.workspace());
    SummaryPlan plan = desk.summary();
    ZoneId zone = plan == null ? ZoneOffset.UTC : plan.when().zone();
    About about = new About(team, Week.of(command.at(), zone), zone, command.at());
    Facts facts = briefing.facts(about);
    Summary summary = Summary.of(desk.discretion().namesChecks() ? facts : facts.discreet());
    return new Answer(
        true,
        summary.headline(),
        SummaryCard.sections(summary, CaseRules::cardKey, CaseAction.deciding()));
  }

  private static List<Line> open(Books books, Command command) {
    List<Line> lines = new ArrayList<>();
    for (UserId candidate : books.cases().all()) {
      List<Warning> warnings =
          isHere(command, candidate.workspace()) ? books.cases().warnings(candidate) : List.of();
      if (!warnings.isEmpty()
          && Handling.of(books.steps().of(candidate), warnings).quietUntil().isEmpty()) {
        books
            .outbox()
            .find(CaseRules.cardKey(candidate))
            .ifPresent(delivery -> lines.add(Line.of(delivery.card().title())));
      }
    }
    return lines;
  }

  private static boolean isHere(Command command, String workspace) {
    return command.channel().workspace().equals(workspace);
  }
}
