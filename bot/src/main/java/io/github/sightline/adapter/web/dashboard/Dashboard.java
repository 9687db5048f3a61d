package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.adapter.web.CaseView;
import io.github.sightline.adapter.web.Pages;
import io.github.sightline.chart.SvgChart;
import io.github.sightline.chart.WeekPicture;
import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Press;
import io.github.sightline.chat.UserId;
import io.github.sightline.engine.Access.Deed;
import io.github.sightline.engine.Agenda;
import io.github.sightline.engine.CaseReview;
import io.github.sightline.engine.CaseRules;
import io.github.sightline.engine.WeekAgenda;
import io.github.sightline.summary.RuleFigures;
import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The pages of the dashboard, and what their forms do. */
public final class Dashboard {
  private static final int LONGEST_INPUT = 500;

  /** Seconds until a page looks for news. */
  private static final int SOON = 15;

  private static final Duration PAST = Duration.ofDays(7);

  private final Office office;
  private final Doors doors;
  private final SignInPages signIns;
  private final WeekPages weeks;

  /**
   * A dashboard.
   *
   * @param ways to sign in, beside links from the bot
   */
  public Dashboard(Office office, Doors doors, Supplier<List<SignIn>> ways) {
    this.office = office;
    this.doors = doors;
    this.signIns = new SignInPages(office, doors, ways);
    this.weeks = new WeekPages(office, doors);
  }

  /** Adds the dashboard's addresses. */
  public void serve(Javalin server) {
    signIns.serve(server);
    server.get("/enter/{link}", this::door);
    server.post("/enter", this::enter);
    server.post("/leave", this::leave);
    weeks.serve(server);
    server.get("/calendar/{file}", new Calendars(office, doors)::show);
    server.get("/candidates", this::candidates);
    server.get("/candidates/{id}", this::candidate);
    server.get("/agenda", this::agenda);
    server.get("/rules", this::rules);
    server.get("/audit", this::audit);
    server.get("/settings", this::settings);
    server.post("/press", this::press);
    ChecklistForms checklists = new ChecklistForms(office, doors);
    server.post("/check", checklists::check);
    server.post("/offer", checklists::offer);
  }

  /** A program that looks at links, as chats do, must not use this one up: a person presses. */
  private void door(Context request) {
    show(request, "door", new HashMap<>(Map.of("link", request.pathParam("link"))));
  }

  private void enter(Context request) {
    doors.enter(request, form(request, "link"));
    request.redirect("/", HttpStatus.SEE_OTHER);
  }

  private void leave(Context request) {
    doors.leave(request, doors.visitorWithForm(request));
    signIns.show(request, "signed-out", "You are signed out.");
  }

  private void candidates(Context request) {
    Visitor visitor = doors.visitor(request);
    CandidateList list =
        CandidateList.of(
            office.ledger(),
            visitor.team(),
            Addresses.query(request, "after"),
            Addresses.query(request, "q"));
    live(request, "candidates", visitor, Map.of("list", list));
  }

  private void candidate(Context request) {
    Visitor visitor = doors.visitor(request);
    CaseReview review = review(visitor.candidate(request.pathParam("id")));
    CaseView shown = CaseView.of(review, office.policy(), office.zone());
    ChecklistView checklist = ChecklistView.of(review.checklist(), office.zone());
    String about = "case of " + review.candidate();
    Map<String, Object> values =
        Map.of("review", shown, "checklist", checklist, "id", review.candidate().id());
    News.of(request, "dashboard/candidate.jte", SOON, with(visitor, values))
        .ifPresent(
            page -> {
              // Written down before it is shown.
              doors.note(visitor.who(), Deed.LOOKED_AT, about);
              request.html(page);
            });
  }

  /** Of another team as of nobody: there is nothing. */
  private CaseReview review(UserId candidate) {
    return office
        .engine()
        .review(candidate)
        .orElseThrow(() -> new NotFoundResponse("There is no such candidate."));
  }

  private void agenda(Context request) {
    Visitor visitor = doors.visitor(request);
    Instant now = office.clock().instant();
    Agenda.Place begin = Agenda.Place.from(now.minus(PAST));
    Agenda.Place place = Addresses.place(request, begin);
    AgendaList list = AgendaList.of(office.ledger(), visitor.team(), place, office.zone());
    WeekPicture days =
        office.ledger().transact(books -> WeekAgenda.of(books, visitor.team(), now, office.zone()));
    live(request, "agenda", visitor, Map.of("list", list, "picture", SvgChart.inline(days)));
  }

  private void rules(Context request) {
    Visitor visitor = doors.visitor(request);
    List<RuleFigures> figures = weeks.running(visitor.team()).facts().rules();
    var rows = RuleRow.all(office.policy(), figures);
    show(request, "rules", with(visitor, Map.of("rows", rows)));
  }

  private void audit(Context request) {
    Visitor visitor = doors.visitor(request);
    List<AuditRow> rows = new Reports(office, visitor.team()).audit();
    live(request, "audit", visitor, Map.of("rows", rows));
  }

  private void settings(Context request) {
    Visitor visitor = doors.visitor(request);
    var rows = office.settings().apply(visitor.team());
    show(request, "settings", with(visitor, Map.of("rows", rows)));
  }

  private void press(Context request) {
    Visitor visitor = doors.visitorWithForm(request);
    String card = form(request, "card");
    String input = form(request, "input");
    String prefix = CaseRules.cardKey(visitor.candidate("x"));
    if (!card.startsWith(prefix.substring(0, prefix.length() - 1))) {
      throw new NotFoundResponse("There is no such card.");
    }
    if (input.length() > LONGEST_INPUT || form(request, "action").isBlank()) {
      throw new BadRequestResponse("Too long, or nothing was pressed.");
    }
    Answer answer =
        office
            .engine()
            .desk()
            .onPress(
                new Press(
                    "web/" + Secrets.hash(Secrets.fresh()),
                    card,
                    form(request, "action"),
                    visitor.who(),
                    office.clock().instant(),
                    input));
    request.status(answer.accepted() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    String back = Addresses.candidate(card.substring(prefix.length() - 1));
    show(request, "said", with(visitor, Map.of("answer", answer, "back", back)));
  }

  private static Map<String, Object> with(Visitor visitor, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("visitor", visitor);
    return all;
  }

  /** A page that looks for news by itself. */
  private static void live(
      Context request, String page, Visitor visitor, Map<String, Object> values) {
    News.of(request, "dashboard/" + page + ".jte", SOON, with(visitor, values))
        .ifPresent(request::html);
  }

  private static void show(Context request, String page, Map<String, Object> values) {
    request.html(Pages.of("dashboard/" + page + ".jte", values));
  }

  private static String form(Context request, String name) {
    String value = request.formParam(name);
    return value == null ? "" : value.strip();
  }
}
