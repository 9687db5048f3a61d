package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.adapter.web.Pages;
import io.github.sightline.chat.Answer;
import io.github.sightline.diligence.Change;
import io.github.sightline.diligence.Change.Checked;
import io.github.sightline.diligence.Entry;
import io.github.sightline.diligence.Item;
import io.github.sightline.diligence.State;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the forms of a candidate's checklist do: the same as the commands in chat. */
final class ChecklistForms {
  private final Office office;
  private final Doors doors;

  ChecklistForms(Office office, Doors doors) {
    this.office = office;
    this.doors = doors;
  }

  void check(Context request) {
    Visitor visitor = doors.visitorWithForm(request);
    Item item =
        Item.find(form(request, "item"))
            .orElseThrow(() -> new BadRequestResponse("There is no such item."));
    State state =
        State.of(form(request, "state"))
            .orElseThrow(() -> new BadRequestResponse("Nothing was pressed."));
    String note = form(request, "note");
    String problem = Checked.problem(state, note);
    answer(
        request,
        visitor,
        problem.isEmpty()
            ? take(request, visitor, new Checked(item, state, note))
            : Answer.refused(problem));
  }

  void offer(Context request) {
    Visitor visitor = doors.visitorWithForm(request);
    boolean planned = form(request, "offer").equals("planned");
    Change change = planned ? new Change.OfferPlanned(day(request)) : new Change.NoOffer();
    answer(request, visitor, take(request, visitor, change));
  }

  private static @Nullable LocalDate day(Context request) {
    String day = form(request, "day");
    try {
      return day.isEmpty() ? null : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw new BadRequestResponse("Write the day as in 2026-12-01.");
    }
  }

  private Answer take(Context request, Visitor visitor, Change change) {
    return office
        .engine()
        .checklists()
        .take(
            new Entry(
                "web/" + Secrets.hash(Secrets.fresh()),
                visitor.candidate(candidate(request)),
                change,
                visitor.who(),
                office.clock().instant()));
  }

  private static String candidate(Context request) {
    String id = form(request, "candidate");
    if (id.isEmpty()) {
      throw new BadRequestResponse("Nobody was named.");
    }
    return id;
  }

  private static void answer(Context request, Visitor visitor, Answer answer) {
    request.status(answer.accepted() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    String back = "/candidates/" + candidate(request);
    request.html(
        Pages.of("dashboard/said.jte", Map.of("visitor", visitor, "answer", answer, "back", back)));
  }

  private static String form(Context request, String name) {
    String value = request.formParam(name);
    return value == null ? "" : value.strip();
  }
}
