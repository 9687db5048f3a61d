package io.github.sightline.summary;

import io.github.sightline.diligence.Item;
import io.github.sightline.summary.Facts.About;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checklists that are open while an offer is planned. */
final class ChecklistsBlock {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  private ChecklistsBlock() {}

  static Optional<Block> of(Facts facts) {
    OpenChecklists open = facts.checklists();
    if (open.inAll() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Block(
            "Checklists open before offers",
            List.of("Candidate", "Checked", "Open", "Offer"),
            open.listed().stream().map(ChecklistsBlock::row).toList(),
            List.of(count(open, facts.about()), "Each of them: /sightline checklist @candidate"),
            null));
  }

  private static String count(OpenChecklists open, About about) {
    String since = Words.since(open.listed().get(0).since(), about.asOf(), about.zone());
    return open.inAll() == 1
        ? "1 candidate, since " + since + "."
        : open.inAll() + " candidates, the oldest since " + since + ".";
  }

  private static List<String> row(OpenChecklists.One one) {
    return List.of(
        one.name(), one.settled() + " of " + one.total(), items(one), day(one.offerBy()));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "planned" : "by " + DAY.format(day);
  }

  /** What is open, in words; a dash where it may not be told. */
  static String items(OpenChecklists.One one) {
    String items =
        one.open().stream().map(item -> words(item, one)).collect(Collectors.joining(", "));
    return items.isEmpty() ? "–" : items;
  }

  private static String words(Item item, OpenChecklists.One one) {
    return item.words() + (one.concerns().contains(item) ? " (concern noted)" : "");
  }
}
