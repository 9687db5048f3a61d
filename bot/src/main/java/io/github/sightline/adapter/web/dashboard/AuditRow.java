package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.diligence.Change.Checked;
import io.github.sightline.diligence.Entry;
import io.github.sightline.engine.Access;
import io.github.sightline.engine.CaseStep;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A line of the audit: who did what when.
 *
 * @param when on the clocks of the reader
 * @param who the person's name
 * @param what the step, or what was looked at
 * @param about the candidate, and the reason or person given
 */
public record AuditRow(String when, String who, String what, String about) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);

  static AuditRow of(CaseStep step, ZoneId zone) {
    String input = step.input().isEmpty() ? "" : " – " + step.input();
    return new AuditRow(
        time(step.at(), zone),
        step.by().name(),
        step.action().key().replace('-', ' '),
        step.candidate().id() + input);
  }

  static AuditRow of(Entry entry, ZoneId zone) {
    String note = "";
    if (entry.change() instanceof Checked checked && !checked.note().isEmpty()) {
      note = " – " + checked.note();
    }
    return new AuditRow(
        time(entry.at(), zone),
        entry.by().name(),
        "checklist: " + entry.change().words(),
        entry.candidate().id() + note);
  }

  static AuditRow of(Access.View view, ZoneId zone) {
    return new AuditRow(time(view.at(), zone), view.by().name(), view.deed().words(), view.what());
  }

  private static String time(Instant at, ZoneId zone) {
    return TIME.format(at.atZone(zone));
  }
}
