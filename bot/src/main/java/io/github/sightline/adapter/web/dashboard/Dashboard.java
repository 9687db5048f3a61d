package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.adapter.web.CaseView;
import io.github.sightline.adapter.web.Pages;
import io.github.sightline.chart.SvgChart;
import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Press;
import io.github.sightline.chat.UserId;
import io.github.sightline.engine.Access;
import io.github.sightline.engine.CaseReview;
import io.github.sightline.engine.CaseRules;
import io.github.sightline.summary.SummaryPage;
import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;

/** The pages of the dashboard, and what their forms do. */
public final class Dashboard {
  private static final int LONGEST_INPUT = 500;

  private final Office office;
  private final Doors doors;

  public Dashboard(Office office, Doors doors) {
    this.office = office;
    this.doors = doors;
  }

  /** Adds the dashboard's addresses. */
  public void serve(Javalin server) {
    server.get("/enter/{link}", this::door);
    server.post("/enter", this::enter);
    server.post("/leave", this::leave);
    server.get("/", this::week);
    server.get("/calendar/{file}", new Calendars(office, doors)::show);
    server.get("/candidates", this::candidates);
    server.get("/candidates/{id}", this::candidate);
    server.get("/agenda", this::agenda);
    server.get("/rules", this::rules);
    server.get("/audit", this::audit);
    server.get("/settings", this::settings);
    server.post("/press", this::press);
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
    show(request, "left", new HashMap<>());
  }

  private void week(Context request) {
    Visitor visitor = doors.visitor(request);
    String body = SummaryPage.body(reports(visitor).week());
    show(request, "week", with(visitor, Map.of("body", body)));
  }

  private void candidates(Context request) {
    Visitor visitor = doors.visitor(request);
    var rows = reports(visitor).candidates(after(request));
    show(
        request,
        "candidates",
        with(visitor, Map.of("rows", rows, "next", rows.size() == Reports.PAGE ? last(rows) : "")));
  }

  private static String last(java.util.List<CandidateRow> rows) {
    return rows.get(rows.size() - 1).id();
  }

  private void candidate(Context request) {
    Visitor visitor = doors.visitor(request);
    CaseReview review = review(visitor.candidate(request.pathParam("id")));
    Access.View view =
        new Access.View(visitor.who(), "case of " + review.candidate(), office.clock().instant());
    office
        .ledger()
        .transact(
            books -> {
              books.access().viewed(view);
              return view;
            });
    CaseView shown = CaseView.of(review, office.policy(), office.zone());
    show(request, "candidate", with(visitor, Map.of("review", shown)));
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
    Reports reports = reports(visitor);
    show(
        request,
        "agenda",
        with(
            visitor,
            Map.of(
                "rows",
                reports.agenda(after(request)),
                "picture",
                SvgChart.inline(reports.days()))));
  }

  private void rules(Context request) {
    Visitor visitor = doors.visitor(request);
    show(request, "rules", with(visitor, Map.of("rows", reports(visitor).rules())));
  }

  private void audit(Context request) {
    Visitor visitor = doors.visitor(request);
    show(request, "audit", with(visitor, Map.of("rows", reports(visitor).audit())));
  }

  private void settings(Context request) {
    show(request, "settings", with(doors.visitor(request), Map.of("rows", office.settings())));
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
    String back = "/candidates/" + card.substring(prefix.length() - 1);
    show(request, "said", with(visitor, Map.of("answer", answer, "back", back)));
  }

  private Reports reports(Visitor visitor) {
    return new Reports(office, visitor.team());
  }

  private static Map<String, Object> with(Visitor visitor, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("visitor", visitor);
    return all;
  }

  private static void show(Context request, String page, Map<String, Object> values) {
    request.html(Pages.of("dashboard/" + page + ".jte", values));
  }

  private static String form(Context request, String name) {
    String value = request.formParam(name);
    return value == null ? "" : value.strip();
  }

  private static String after(Context request) {
    String value = request.queryParam("after");
    return value == null ? "" : value;
  }
}
