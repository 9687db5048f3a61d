package io.github.sightline.engine;

import io.github.sightline.chat.Button;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import io.github.sightline.diligence.Change.Checked;
import io.github.sightline.diligence.Checklist;
import io.github.sightline.diligence.Entry;
import io.github.sightline.diligence.Item;
import io.github.sightline.diligence.State;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A checklist in words, for the staff alone. */
final class ChecklistText {
  /** Begins the actions of buttons; the state and the item follow. */
  private static final String PRESS = "check-";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

  private ChecklistText() {}

  /** The card with a line that says how far the checklist is; no notes, and on some no items. */
  static Outgoing on(Outgoing card, Checklist list, Desk desk) {
    List<Section> sections = new ArrayList<>(card.sections());
    List<Line> lines = new ArrayList<>();
    if (!desk.discretion().namesChecks()) {
      lines.add(Line.of("/sightline checklist says which"));
    } else {
      lines.add(Line.of(open(list)));
    }
    offer(list).ifPresent(words -> lines.add(Line.of(words)));
    sections.add(new Section(count(list), lines));
    return new Outgoing(
        card.key(), card.audience(), card.title(), sections, card.footer(), card.under());
  }

  /** "Checklist 2/6". */
  static String count(Checklist list) {
    return "Checklist %d/%d".formatted(list.settled(), Checklist.total());
  }

  /** "Open: identity, vendors (concern noted)". */
  static String open(Checklist list) {
    return list.open().isEmpty()
        ? "Nothing is open"
        : "Open: "
            + list.open().stream()
                .map(item -> item.words() + (isConcern(list, item) ? " (concern noted)" : ""))
                .collect(Collectors.joining(", "));
  }

  private static boolean isConcern(Checklist list, Item item) {
    return list.of(item).state() == State.CONCERN;
  }

  /** "Offer planned by Tue 1 Dec 2026", where one is. */
  static Optional<String> offer(Checklist list) {
    Checklist.Offer offer = list.offer();
    if (offer == null) {
      return Optional.empty();
    }
    LocalDate day = offer.day();
    return Optional.of("Offer planned" + (day == null ? "" : " by " + DAY.format(day)));
  }

  /** Each item with how it stands, how to do it, and buttons of the candidate's card. */
  static List<Section> sections(Checklist list, String card, ZoneId zone) {
    List<Section> sections = new ArrayList<>();
    for (Item item : Item.values()) {
      Checked checked = list.of(item);
      List<Line> lines = new ArrayList<>();
      Entry entry = list.items().get(item);
      if (entry != null) {
        lines.add(Line.of(entry.by().name() + ", " + TIME.format(entry.at().atZone(zone))));
      }
      if (!checked.note().isEmpty()) {
        lines.add(Line.quoted(checked.note()));
      }
      if (!checked.state().isSettled()) {
        lines.add(new Line(item.how(), false, item.source().link()));
      }
      String heading = item.title() + ": " + checked.state().words();
      sections.add(new Section(heading, lines, List.of(button(list, item)), card));
    }
    return sections;
  }

  /** The same where a platform's rules ask for discretion: no notes; of sanctions done or open. */
  static List<Section> discreet(Checklist list) {
    List<Line> lines = new ArrayList<>();
    for (Item item : Item.values()) {
      State state = list.of(item).state();
      boolean plain = item == Item.SANCTIONS_EXPOSURE;
      String words = plain ? (state.isSettled() ? "done" : "open") : state.words();
      lines.add(Line.of(item.title() + ": " + words));
    }
    lines.add(Line.of("Notes stand on the dashboard, not here"));
    return List.of(new Section(count(list), lines));
  }

  /** A candidate's line among others, with a button for each item that is open. */
  static Section brief(String name, Checklist list, String card) {
    List<Line> lines = new ArrayList<>();
    offer(list).ifPresent(words -> lines.add(Line.of(words)));
    lines.add(Line.of(open(list)));
    return new Section(
        name + ": " + count(list).toLowerCase(Locale.ROOT),
        lines,
        list.open().stream().map(item -> button(State.DONE, item, item.title() + " done")).toList(),
        card);
  }

  private static Button button(Checklist list, Item item) {
    return list.of(item).state() == State.DONE || list.of(item).state() == State.NOT_NEEDED
        ? button(State.OPEN, item, "Open again")
        : button(State.DONE, item, "Done");
  }

  private static Button button(State state, Item item, String label) {
    return new Button(PRESS + state.key() + "-" + item.key(), label, Button.Input.NOTHING);
  }

  /** What a button of ours says; empty where it is none. */
  static Optional<Checked> pressed(String action) {
    String[] parts = action.split("-", 3);
    if (!action.startsWith(PRESS) || parts.length != 3) {
      return Optional.empty();
    }
    Optional<State> state = State.of(parts[1]).filter(found -> !found.needsNote());
    Optional<Item> item = Item.find(parts[2]).filter(found -> found.key().equals(parts[2]));
    return state.flatMap(s -> item.map(i -> new Checked(i, s, "")));
  }
}
