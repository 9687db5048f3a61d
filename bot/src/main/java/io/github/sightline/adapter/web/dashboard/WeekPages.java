package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.chat.UserId;
import io.github.sightline.engine.Access.Deed;
import io.github.sightline.summary.Facts.About;
import io.github.sightline.summary.Summary;
import io.github.sightline.summary.SummaryCsv;
import io.github.sightline.summary.SummaryPage;
import io.github.sightline.summary.Team;
import io.github.sightline.summary.Week;
import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/** A team's week, and the same to take along: for spreadsheets, programs and other people. */
final class WeekPages {
  /** Counting takes a while where there are many candidates. */
  private static final int EVERY = 60;

  private final Office office;
  private final Doors doors;

  WeekPages(Office office, Doors doors) {
    this.office = office;
    this.doors = doors;
  }

  void serve(Javalin server) {
    server.get("/", this::week);
    server.get("/week.csv", request -> send(request, "csv", "text/csv", SummaryCsv::of));
    server.get("/week.json", request -> send(request, "json", "application/json", office.json()));
    server.get("/week.html", request -> send(request, "html", "text/html", SummaryPage::of));
  }

  /** The week that runs. */
  Summary running(Team team) {
    return of(team, current());
  }

  private Week current() {
    return Week.of(office.clock().instant(), office.zone());
  }

  /** Over weeks are shown as they stood at their end. */
  private Summary of(Team team, Week week) {
    Instant now = office.clock().instant();
    Instant end = week.end(office.zone());
    About about = new About(team, week, office.zone(), end.isBefore(now) ? end : now);
    return Summary.of(office.engine().briefing().facts(about));
  }

  private Week asked(Context request) {
    String text = Addresses.query(request, "week");
    try {
      Week week = text.isEmpty() ? current() : Week.parse(text);
      if (week.compareTo(current()) <= 0) {
        return week;
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      // said below
    }
    throw new BadRequestResponse("There is no such week, or not yet.");
  }

  private void week(Context request) {
    Visitor visitor = doors.visitor(request);
    Week week = asked(request);
    Function<UserId, String> link = candidate -> Addresses.candidate(candidate.id());
    String body = SummaryPage.body(of(visitor.team(), week), link);
    boolean last = week.equals(current());
    News.of(
            request,
            "dashboard/week.jte",
            last ? EVERY : 0,
            Map.of(
                "visitor",
                visitor,
                "body",
                body,
                "week",
                week.toString(),
                "before",
                week.plus(-1).toString(),
                "after",
                last ? "" : week.next().toString()))
        .ifPresent(request::html);
  }

  private void send(
      Context request, String ending, String type, Function<Summary, String> written) {
    Visitor visitor = doors.visitor(request);
    Week week = asked(request);
    String name = "sightline-%s.%s".formatted(week, ending);
    String text = written.apply(of(visitor.team(), week));
    doors.note(visitor.who(), Deed.TOOK_ALONG, name);
    request
        .contentType(type + "; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .result(text);
  }
}
