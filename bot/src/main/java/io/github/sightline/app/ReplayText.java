package io.github.sightline.app;

import io.github.sightline.chat.UserId;
import io.github.sightline.interview.Interview;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.Warning;
import java.io.PrintStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report of a replayed channel for people: what was seen when, then the card. */
final class ReplayText {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final int QUOTE = 64;

  private final PrintStream out;

  ReplayText(PrintStream out) {
    this.out = out;
  }

  /** Prints the channel if anything was seen in it; returns the number of warnings. */
  int print(String title, ChannelReport report) {
    List<Warning> warnings = new ArrayList<>();
    List<UserId> candidates = report.candidates();
    candidates.forEach(candidate -> warnings.addAll(report.warnings(candidate)));
    List<String> lines = new ArrayList<>();
    report.forEachTurn(turn -> addTurn(lines, turn, warnings));
    candidates.forEach(
        candidate -> report.interviews(candidate).forEach(i -> lines.add(describe(i))));
    if (lines.isEmpty()) {
      return 0;
    }
    out.println();
    out.println(CardText.printable(title));
    lines.forEach(out::println);
    candidates.stream()
        .flatMap(candidate -> report.cards(candidate).stream())
        .flatMap(card -> CardText.of(card).stream())
        .forEach(out::println);
    return warnings.size();
  }

  private static void addTurn(List<String> lines, Turn turn, List<Warning> warnings) {
    Reading reading = turn.reading();
    String what = describe(reading);
    if (!what.isEmpty()) {
      lines.add(
          "  %-18s %-9s %-38s %s"
              .formatted(
                  TIME.format(turn.message().at()),
                  turn.message().author().role().isTeam() ? "team" : "candidate",
                  what,
                  quote(turn, reading)));
    }
    warnings.stream()
        .filter(warning -> warning.message().equals(turn.message().id()))
        .forEach(
            warning ->
                lines.add(
                    "  %-18s %-9s %s"
                        .formatted(
                            "", warning.level().key().toUpperCase(Locale.ROOT), warning.text())));
  }

  private static String describe(Interview interview) {
    return "  interview          %-9s %s, %s"
        .formatted(
            interview.status().key(),
            TIME.format(interview.slot().start()) + " UTC",
            interview.mode().key());
  }

  private static String describe(Reading reading) {
    if (reading.outcome() != null) {
      return "video " + reading.outcome().key();
    }
    if (reading.unread() != null) {
      return "not read: " + reading.unread().englishName();
    }
    String labels = keys(reading.labels().keySet());
    String unclear = reading.unclear().isEmpty() ? "" : "unclear: " + keys(reading.unclear());
    String comma = labels.isEmpty() || unclear.isEmpty() ? "" : ", ";
    return labels + (reading.insists() ? " (insists)" : "") + comma + unclear;
  }

  private static String keys(Collection<Label> labels) {
    return labels.stream().map(Label::key).collect(Collectors.joining(", "));
  }

  private static String quote(Turn turn, Reading reading) {
    if (reading.has(Label.ACCOMMODATION)) {
      return "(an adjustment was asked for; not quoted)";
    }
    if (reading.isPrivate()) {
      return "(an adjustment may be asked for; not quoted)";
    }
    String text = CardText.printable(turn.message().text()).strip().replaceAll("\\s+", " ");
    return "“" + (text.length() <= QUOTE ? text : text.substring(0, QUOTE - 1) + "…") + "”";
  }
}
