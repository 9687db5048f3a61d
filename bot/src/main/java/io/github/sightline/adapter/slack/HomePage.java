package io.github.sightline.adapter.slack;

import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.Command;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bot's page: for the team what is open and what is missing, for all others what it does. */
final class HomePage {
  /** Stands in the summary as well, there without buttons. */
  private static final String CHECKLISTS = "Checklists open before offers";

  private final Desk desk;

  HomePage(Desk desk) {
    this.desk = desk;
  }

  void show(String user) {
    Author by = desk.person(user);
    if (!by.role().isTeam()) {
      desk.publish(user, Views.home(ask(by, "privacy")));
      return;
    }
    Answer status = ask(by, "status");
    Answer agenda = ask(by, "interview");
    List<Section> details = new ArrayList<>();
    details.add(new Section("The next 14 days", List.of(Line.of(agenda.text()))));
    details.addAll(agenda.details());
    details.addAll(status.details());
    Answer checklists = ask(by, "checklist");
    ask(by, "summary").details().stream()
        .filter(section -> !section.heading().equals(CHECKLISTS))
        .forEach(details::add);
    details.add(new Section(CHECKLISTS, List.of(Line.of(checklists.text()))));
    details.addAll(checklists.details());
    details.addAll(ask(by, "help").details());
    desk.publish(user, Views.home(new Answer(true, status.text(), details)));
  }

  private Answer ask(Author by, String verb) {
    return desk.engine()
        .onCommand(new Command(by, desk.us().channel("home"), verb, Optional.empty(), desk.now()));
  }
}
