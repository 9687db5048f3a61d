package io.github.sightline.adapter.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.UserId;
import io.github.sightline.engine.AgendaEntry;
import io.github.sightline.interview.Mode;
import io.github.sightline.interview.Slot;
import io.github.sightline.interview.Status;
import io.github.sightline.interview.Terms;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;

/** Another library opens what ours writes, finds nothing wrong, and reads the same moments. */
class CalendarFeedTest {
  private static final ChannelId ROOM = new ChannelId("slack", "T1", "C1");
  private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
  private static final String NAME = "Zoë O'Neil; Müller, \"Q\\A\" 李\nBEGIN:VALARM";

  private static AgendaEntry entry(String id, Instant start, Status status, int sequence) {
    return new AgendaEntry(
        ROOM.user("U-MAYA"),
        ROOM + "/" + id + "#1",
        ROOM,
        new Terms(new Slot(start, start.plus(Duration.ofMinutes(45))), Mode.VIDEO, status),
        ROOM.user("U-RITA"),
        NOW,
        sequence);
  }

  private static Calendar parsed(String text) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    ValidationResult result = calendar.validate();
    assertThat(result.hasErrors()).as("%s", result).isFalse();
    return calendar;
  }

  private static VEvent only(Calendar calendar) {
    List<VEvent> events = calendar.getComponents(Component.VEVENT);
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  private static Instant start(VEvent event) {
    Temporal start = event.getDateTimeStart().getDate();
    return Instant.from(start);
  }

  private static String feed(List<AgendaEntry> entries) {
    return CalendarFeed.render("Interviews, Mo's", entries, (UserId id) -> NAME, NOW);
  }

  @Test
  void everyHourOfTheWeeksInWhichClocksChangeIsReadAsTheSameMoment() throws Exception {
    List<AgendaEntry> entries = new ArrayList<>();
    for (String day : new String[] {"2026-03-08", "2026-03-29", "2026-10-25", "2026-11-01"}) {
      ZonedDateTime midnight =
          ZonedDateTime.parse(day + "T00:00:00Z").withZoneSameInstant(ZoneId.of("UTC"));
      for (int hour = 0; hour < 24; hour++) {
        Instant start = midnight.plusHours(hour).toInstant();
        entries.add(entry(day + hour, start, Status.CONFIRMED, hour));
      }
    }
    List<VEvent> events = parsed(feed(entries)).getComponents(Component.VEVENT);
    assertThat(events)
        .extracting(CalendarFeedTest::start)
        .containsExactlyElementsOf(entries.stream().map(AgendaEntry::start).toList());
    assertThat(events)
        .extracting(e -> Instant.from(e.getDateTimeEnd().getDate()))
        .containsExactlyElementsOf(entries.stream().map(AgendaEntry::end).toList());
    assertThat(feed(entries)).doesNotContain("TZID").contains("DTSTART:20260308T000000Z");
  }

  @Test
  void namesAreOnlyWordsAndNoLineIsTooLong() throws Exception {
    String text = feed(List.of(entry("m1", NOW.plusSeconds(3600), Status.CONFIRMED, 0)));
    assertThat(value(only(parsed(text)), "SUMMARY")).isEqualTo("Interview: " + NAME + " (video)");
    assertThat(text.split("\r\n", -1))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75 * 3)
        .allMatch(line -> line.length() <= 75);
    assertThat(text).doesNotContain("U-MAYA").doesNotContain("\nBEGIN:VALARM");
  }

  @Test
  void aMoveKeepsTheUidRaisesTheSequenceAndACancellationTakesItOut() throws Exception {
    Instant start = NOW.plus(Duration.ofDays(3));
    VEvent first = only(invited(entry("m1", start, Status.CONFIRMED, 0), "PUBLISH"));
    VEvent moved =
        only(invited(entry("m1", start.plusSeconds(60), Status.CONFIRMED, 1), "PUBLISH"));
    VEvent off = only(invited(entry("m1", start, Status.CANCELLED, 2), "CANCEL"));
    assertThat(List.of(first, moved, off))
        .extracting(e -> value(e, "SEQUENCE"))
        .containsExactly("0", "1", "2");
    assertThat(List.of(moved, off)).allMatch(e -> value(e, "UID").equals(value(first, "UID")));
    assertThat(value(off, "STATUS")).isEqualTo("CANCELLED");
    VEvent other = only(invited(entry("m2", start, Status.CONFIRMED, 0), "PUBLISH"));
    assertThat(value(other, "UID")).isNotEqualTo(value(first, "UID"));
  }

  private static Calendar invited(AgendaEntry entry, String method) throws Exception {
    String text = Invitation.render(entry, NAME);
    assertThat(Invitation.render(entry, NAME)).as("the same whenever it is sent").isEqualTo(text);
    Calendar calendar = parsed(text);
    assertThat(calendar.getProperty("METHOD").orElseThrow().getValue()).isEqualTo(method);
    return calendar;
  }

  @Test
  void howItWentStandsInNoCalendar() {
    String held = feed(List.of(entry("m1", NOW, Status.COMPLETED, 1)));
    assertThat(feed(List.of(entry("m1", NOW, Status.NO_SHOW, 1)))).isEqualTo(held);
  }
}
