package io.github.sightline.engine;

import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.Button;
import io.github.sightline.chat.ChatDesk;
import io.github.sightline.chat.Command;
import io.github.sightline.chat.Correction;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import io.github.sightline.chat.Press;
import io.github.sightline.chat.UserId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes what people of the hiring team do with cases, and answers what they ask. */
final class StaffDesk implements ChatDesk {
  private static final Answer NOT_YOURS =
      Answer.refused(
          "Only the hiring team can do this. Ask an administrator to add you to the recruiters or"
              + " managers of the bot's configuration.");

  private final Ledger ledger;
  private final Casework casework;
  private final Agreements agreements;
  private final Desks desks;
  private final Residence residence;
  private final InterviewDesk interviews;
  private final Enquiries enquiries;
  private final ChecklistDesk checklists;
  private final Linking linking;
  private final InstantSource clock;
  private volatile @Nullable Invitations invitations;

  StaffDesk(
      Ledger ledger,
      Casework casework,
      Agreements agreements,
      CaseRules rules,
      Residence residence,
      Briefing briefing,
      InstantSource clock) {
    this.ledger = ledger;
    this.casework = casework;
    this.agreements = agreements;
    this.desks = rules.desks();
    this.residence = residence;
    this.interviews = new InterviewDesk(ledger, casework, desks);
    this.linking = new Linking(ledger, casework, desks, clock);
    this.checklists = new ChecklistDesk(ledger, casework, desks, clock);
    this.enquiries =
        new Enquiries(
            ledger,
            briefing,
            desks,
            new InterviewCommands(ledger, casework, rules.following()),
            new ChecklistCommands(ledger, checklists, desks, rules.following()));
    this.clock = clock;
  }

  /** Where changes of checklists come in, from places other than chat too. */
  ChecklistDesk checklists() {
    return checklists;
  }

  /** People can ask for a link to the pages from now on. */
  void invite(Invitations by) {
    invitations = by;
  }

  @Override
  public Answer onPress(Press press) {
    Optional<InterviewAction> interview = InterviewAction.of(press.action());
    if (interview.isPresent()) {
      return interviews.press(press, interview.get());
    }
    if (Agreements.isAbout(press.action())) {
      return agreements.onPress(press);
    }
    Optional<Answer> checked = checklists.press(press);
    if (checked.isPresent()) {
      return checked.get();
    }
    Optional<CaseAction> action = CaseAction.of(press.action()).filter(CaseAction::isOnCard);
    Optional<UserId> candidate = CaseRules.candidate(press.card());
    if (!press.by().role().isTeam()) {
      return NOT_YOURS;
    }
    if (action.isEmpty() || candidate.isEmpty()) {
      return Answer.refused("This button is of another version of the bot. Use the newest card.");
    }
    if (action.get().input() != Button.Input.NOTHING && press.input().isBlank()) {
      return Answer.refused("This needs a few words: nobody can follow a decision without them.");
    }
    CaseStep step =
        new CaseStep(
            press.id(),
            candidate.get(),
            action.get(),
            press.by(),
            press.at(),
            press.input().strip());
    return ledger.transact(books -> take(books, step));
  }

  @Override
  public Answer onCorrection(Correction correction) {
    if (!correction.by().role().isTeam()) {
      return NOT_YOURS;
    }
    return ledger.transact(books -> take(books, correction));
  }

  private Answer take(Books books, Correction correction) {
    Optional<UserId> candidate = books.talks().about(correction.message());
    if (candidate.isEmpty()) {
      return Answer.refused(
          "The bot has not read this message as a candidate's. It can be marked once it has.");
    }
    return take(
        books,
        new CaseStep(
            correction.id(),
            candidate.get(),
            correction.refusal() ? CaseAction.IS_REFUSAL : CaseAction.IS_NO_REFUSAL,
            correction.by(),
            correction.at(),
            correction.message().toString()));
  }

  private Answer take(Books books, CaseStep given) {
    CaseStep step = given.about(books.links().main(given.candidate()));
    if (books.outbox().find(CaseRules.cardKey(step.candidate())).isEmpty()
        && step.action().isOnCard()) {
      return Answer.refused("There is no such card any more.");
    }
    UserId candidate = step.candidate();
    books.cases().hold(candidate, books.cases().name(candidate));
    if (books.steps().add(step)) {
      casework.update(books, candidate);
      if (step.action().isCorrection()) {
        casework.follow(books, candidate);
      }
      Desk own = desks.of(candidate.platform(), candidate.workspace());
      WeeklyPost.acted(books, candidate, own.summary(), clock.instant());
      if (books.outbox().find(CaseRules.cardKey(candidate)).isPresent()) {
        Desk desk = desks.of(candidate.platform(), candidate.workspace());
        Post.put(books, History.of(step, desk), clock.instant());
      }
    }
    return Draft.after(step.action());
  }

  @Override
  public Answer onCommand(Command command) {
    if (Agreements.isAbout(command.verb())) {
      return agreements.take(command.verb(), command.by(), command.channel(), command.at());
    }
    if (linking.isAbout(command)) {
      return command.by().role().isTeam() ? linking.take(command) : NOT_YOURS;
    }
    boolean forAll = command.verb().equals("help") || command.verb().equals("privacy");
    Author by = command.by();
    residence.note(List.of(by.id()));
    if (command.verb().equals("dashboard") && by.role().isTeam()) {
      return link(by);
    }
    if (command.verb().equals("calendar") && by.role().isTeam()) {
      return calendar(by);
    }
    return by.role().isTeam() || forAll || command.verb().isEmpty()
        ? enquiries.answer(command)
        : NOT_YOURS;
  }

  private Answer calendar(Author who) {
    Invitations open = invitations;
    return open == null
        ? Answer.refused("Calendars come with the dashboard, which is switched off: web.enabled.")
        : new Answer(
            true,
            "Subscribe to this address in your calendar program. Whoever knows it reads along: keep"
                + " it to yourself, and ask again for a new one, which ends this one.",
            List.of(
                new Section(
                    "Calendar", List.of(new Line("Interviews", false, open.calendarFor(who))))));
  }

  private Answer link(Author who) {
    Invitations open = invitations;
    return open == null
        ? Answer.refused("The dashboard is switched off: web.enabled in the configuration.")
        : new Answer(
            true,
            "This link lets you in, once, within ten minutes. It is for you alone.",
            List.of(
                new Section(
                    "Dashboard",
                    List.of(new Line("Open the dashboard", false, open.linkFor(who))))));
  }
}
