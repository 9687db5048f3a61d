package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.adapter.web.Chip.Tone;
import io.github.sightline.diligence.Change.Checked;
import io.github.sightline.diligence.Checklist;
import io.github.sightline.diligence.Entry;
import io.github.sightline.diligence.Item;
import io.github.sightline.warning.Advisory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's checklist as the page shows it.
 *
 * @param count how many items are settled, such as {@code 2/6}
 * @param offer that an offer is planned, and by whom; empty: none is
 * @param rows each item
 */
public record ChecklistView(String count, String offer, List<Row> rows) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

  public ChecklistView {
    rows = List.copyOf(rows);
  }

  /**
   * An item.
   *
   * @param key in forms
   * @param state how it stands, in words
   * @param tone of that, in the style sheet
   * @param how to do it well
   * @param source who asks for it
   * @param who said so and when; empty: nobody
   * @param note how it came out, or why
   */
  public record Row(
      String key,
      String title,
      String state,
      String tone,
      String how,
      Advisory source,
      String who,
      String note) {}

  static ChecklistView of(Checklist list, ZoneId zone) {
    return new ChecklistView(
        list.settled() + "/" + Checklist.total(),
        offer(list.offer(), zone),
        Arrays.stream(Item.values()).map(item -> row(list, item, zone)).toList());
  }

  private static String offer(Checklist.@Nullable Offer offer, ZoneId zone) {
    if (offer == null) {
      return "";
    }
    LocalDate day = offer.day();
    return "An offer is planned%s: %s, since %s"
        .formatted(
            day == null ? "" : " by " + DAY.format(day),
            offer.by().name(),
            TIME.format(offer.since().atZone(zone)));
  }

  private static Row row(Checklist list, Item item, ZoneId zone) {
    Checked checked = list.of(item);
    Entry entry = list.items().get(item);
    return new Row(
        item.key(),
        item.title(),
        checked.state().words(),
        tone(checked).key(),
        item.how(),
        item.source(),
        entry == null ? "" : entry.by().name() + ", " + TIME.format(entry.at().atZone(zone)),
        checked.note());
  }

  private static Tone tone(Checked checked) {
    return switch (checked.state()) {
      case DONE -> Tone.GOOD;
      case CONCERN -> Tone.CORE;
      case OPEN, NOT_NEEDED -> Tone.PLAIN;
    };
  }
}
