package io.github.sightline.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A summary for a spreadsheet: RFC 4180, one table of facts, a row for each. What a spreadsheet
 * would take for a formula begins with an apostrophe.
 */
public final class SummaryCsv {
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
  private static final Pattern WITHIN = Pattern.compile("([;|\t\r\n][\\s\"]*)([=+\\-@＝＋－＠])");

  private final List<String> lines = new ArrayList<>();
  private final Facts facts;

  private SummaryCsv(Facts facts) {
    this.facts = facts;
  }

  /** The whole file, its lines ended by CR LF. */
  public static String of(Summary summary) {
    return new SummaryCsv(summary.facts()).write();
  }

  private String write() {
    line("team", "week", "section", "item", "detail", "count", "note");
    for (Owed owed : facts.owed()) {
      fact("decision owed", owed.name(), owed.level().key(), 1, note(owed));
    }
    for (OpenChecklists.One one : facts.checklists().listed()) {
      String checked = one.settled() + " of " + one.total();
      fact("checklist open before offer", one.name(), checked, 1, note(one));
    }
    for (WeekFigures week : facts.weeks()) {
      String at = week.week().toString();
      week.warnings().forEach((level, n) -> fact("warnings", at, level.key(), n, ""));
      week.signals().forEach((kind, n) -> fact("signals", at, kind.key(), n, ""));
    }
    for (InterviewFigures.Count count : facts.interviews().counts()) {
      String side = count.side().name().toLowerCase(java.util.Locale.ROOT);
      String kind = count.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      fact("interviews", kind, side, count.count(), count.mode().key());
    }
    for (RuleFigures rule : facts.rules()) {
      fact("rule, decided", rule.rule().key(), "", rule.decided(), rule.suggestion().orElse(""));
      fact("rule, no concern", rule.rule().key(), "", rule.dismissed(), "");
    }
    rest();
    return lines.stream().map(line -> line + "\r\n").collect(Collectors.joining());
  }

  private static String note(Owed owed) {
    return "%s; since %s; %s".formatted(owed.what(), owed.since(), OwedBlock.who(owed));
  }

  private static String note(OpenChecklists.One one) {
    String day = one.offerBy() == null ? "" : "; offer by " + one.offerBy();
    return "open: %s; since %s%s".formatted(ChecklistsBlock.items(one), one.since(), day);
  }

  private void rest() {
    fact("checklists open before offers", "candidates", "", facts.checklists().inAll(), "");
    fact("adjustments", "asked", "", facts.adjustments().asked(), "");
    fact("adjustments", "without answer", "", facts.adjustments().open(), "");
    Coverage coverage = facts.coverage();
    coverage.unread().forEach((code, n) -> fact("not read", "language", code, n, ""));
    coverage.gaps().forEach(gap -> fact("not read", "channel", gap.channel(), 1, gap.reason()));
    fact("not read", "unclear messages", "", coverage.unclear(), "");
    fact("not read", "messages set aside", "", coverage.parked(), "");
    fact("not posted", "cards held", "", coverage.stuck().held(), "");
    fact("not posted", "cards given up", "", coverage.stuck().parked(), "");
  }

  private void fact(String section, String item, String detail, int count, String note) {
    Facts.About about = facts.about();
    String number = Integer.toString(count);
    line(about.team().toString(), about.week().toString(), section, item, detail, number, note);
  }

  private void line(String... cells) {
    lines.add(Arrays.stream(cells).map(SummaryCsv::cell).collect(Collectors.joining(",")));
  }

  /**
   * One cell, quoted where it must be. Where a spreadsheet cuts at other signs than commas, as many
   * do by their language, a formula could begin within: there it gets its apostrophe too.
   */
  static String cell(String text) {
    String safe = WITHIN.matcher(text).replaceAll("$1'$2");
    safe = !safe.isEmpty() && FORMULA.indexOf(safe.charAt(0)) >= 0 ? "'" + safe : safe;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
