package io.github.sightline.engine;

import io.github.sightline.chat.Answer;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Command;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import io.github.sightline.chat.UserId;
import io.github.sightline.diligence.Change;
import io.github.sightline.diligence.Change.Checked;
import io.github.sightline.diligence.Checklist;
import io.github.sightline.diligence.Entry;
import io.github.sightline.diligence.Item;
import io.github.sightline.diligence.State;
import io.github.sightline.summary.Team;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers {@code checklist}: what is checked before an offer, and what is still open. */
final class ChecklistCommands {
  private static final List<String> VERBS =
      List.of("list", "done", "not-needed", "concern", "open", "offer", "help");
  private static final List<String> HELP =
      List.of(
          "checklist: the checklists that are open before offers; with @candidate all of one",
          "checklist @candidate done ITEM [how it came out]",
          "checklist @candidate not-needed ITEM why",
          "checklist @candidate concern ITEM what: for staff alone; the item stays open",
          "checklist @candidate open ITEM: open again",
          "checklist @candidate offer [by DAY]: an offer is planned; offer off: none is, or it was"
              + " made",
          "Items: "
              + Arrays.stream(Item.values()).map(Item::key).collect(Collectors.joining(", ")));

  private final Ledger ledger;
  private final ChecklistDesk desk;
  private final Desks desks;
  private final Following following;

  ChecklistCommands(Ledger ledger, ChecklistDesk desk, Desks desks, Following following) {
    this.ledger = ledger;
    this.desk = desk;
    this.desks = desks;
    this.following = following;
  }

  private static Section help() {
    return new Section("Checklists", HELP.stream().map(Line::of).toList());
  }

  Answer answer(Command command) {
    ChecklistRequest request = ChecklistRequest.of(command.words());
    return switch (request.verb()) {
      case "list" -> ledger.transact(books -> list(books, command));
      case "done", "not-needed", "concern", "open" ->
          ledger.transact(books -> check(books, command, request));
      case "offer" -> ledger.transact(books -> offer(books, command, request));
      case "help" -> new Answer(true, "What checklist can do:", List.of(help()));
      default -> unknown(request.verb());
    };
  }

  private static Answer unknown(String verb) {
    String near =
        EditDistance.nearest(verb, VERBS).map(known -> " Did you mean " + known + "?").orElse("");
    return new Answer(false, "There is no checklist " + verb + "." + near, List.of(help()));
  }

  private boolean isDiscreet(Command command) {
    ChannelId here = command.channel();
    return !desks.of(here.platform(), here.workspace()).discretion().namesChecks();
  }

  private ZoneId zone(Books books, Command command) {
    ZoneId otherwise = following.arrangements().zones().of(command.channel()).team();
    return Clocks.latest(books.zones(), command.by().id(), otherwise);
  }

  /** Who is named, else the one candidate who writes in the channel. */
  private static Optional<UserId> candidate(Books books, Command command) {
    Set<UserId> here = books.talks().candidates(command.channel());
    return command
        .person()
        .or(() -> here.size() == 1 ? here.stream().findFirst() : Optional.empty());
  }

  private Answer list(Books books, Command command) {
    return candidate(books, command)
        .map(person -> one(books, command, person))
        .orElseGet(() -> beforeOffers(books, command));
  }

  private Answer one(Books books, Command command, UserId person) {
    Checklist list = ChecklistDesk.of(books, person);
    String offer = ChecklistText.offer(list).map(words -> " " + words + ".").orElse("");
    UserId main = books.links().main(person);
    return new Answer(
        true,
        books.cases().name(main) + ": " + ChecklistText.count(list) + "." + offer,
        isDiscreet(command)
            ? ChecklistText.discreet(list)
            : ChecklistText.sections(list, CaseRules.cardKey(main), zone(books, command)));
  }

  private Answer beforeOffers(Books books, Command command) {
    List<OpenBeforeOffer> open =
        OpenBeforeOffer.all(books, Team.of(command.channel()), command.at());
    List<Section> sections = new ArrayList<>();
    boolean discreet = isDiscreet(command);
    open.stream()
        .limit(OpenBeforeOffer.LISTED)
        .forEach(one -> sections.add(discreet ? one.discreet() : one.section()));
    int more = open.size() - sections.size();
    if (more > 0) {
      sections.add(new Section("More", List.of(Line.of(more + " more, marked later"))));
    }
    String text =
        open.isEmpty()
            ? "No checklist is open before an offer."
            : "Checklists open before offers: " + open.size() + ".";
    return new Answer(true, text, sections);
  }

  private Answer check(Books books, Command command, ChecklistRequest request) {
    Optional<UserId> person = candidate(books, command);
    if (person.isEmpty()) {
      return whose(request.verb());
    }
    if (request.item().isEmpty()) {
      return Answer.refused(request.problem());
    }
    Item item = request.item().get();
    State state = State.of(request.verb()).orElseThrow();
    String problem = Checked.problem(state, request.rest());
    if (isDiscreet(command) && item == Item.SANCTIONS_EXPOSURE && hasWords(state, request)) {
      problem =
          "Nothing about sanctions but done or open is written here. Say it on the dashboard:"
              + " /sightline dashboard";
    }
    return problem.isEmpty()
        ? take(books, command, person.get(), new Checked(item, state, request.rest()))
        : Answer.refused(problem);
  }

  private static boolean hasWords(State state, ChecklistRequest request) {
    return state.needsNote() || !request.rest().isBlank();
  }

  private Answer offer(Books books, Command command, ChecklistRequest request) {
    Optional<UserId> person = candidate(books, command);
    if (person.isEmpty()) {
      return whose("offer");
    }
    OfferDay day =
        OfferDay.read(
            following.arrangements().times(), request.behind(), zone(books, command), command.at());
    Change change = day.change();
    return change == null
        ? Answer.refused(day.problem())
        : take(books, command, person.get(), change);
  }

  private static Answer whose(String verb) {
    return Answer.refused("Whose? Name the candidate: checklist @person " + verb + " …");
  }

  private Answer take(Books books, Command command, UserId person, Change change) {
    String id =
        command.id().isEmpty()
            ? "checklist/%s/%d/%s".formatted(person, command.at().toEpochMilli(), command.words())
            : command.id();
    return desk.take(books, new Entry(id, person, change, command.by(), command.at()));
  }
}
