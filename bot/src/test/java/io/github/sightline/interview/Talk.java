package io.github.sightline.interview;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Role;
import io.github.sightline.time.TimeReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A talk written down line by line: Monday 2 March 2026, 09:00 in London, an hour a message. */
final class Talk {
  static final ChannelId ROOM = new ChannelId("test", "team", "room");
  static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
  static final Zones ZONES = new Zones(ZoneId.of("Europe/London"), ZoneId.of("Europe/Berlin"));

  final Scheduling scheduling = new Scheduling(TimeReader.english(), ZONES);
  private final List<Event> events = new ArrayList<>();
  private Instant now = START;

  Talk team(String text, Hint... hints) {
    return says(Role.RECRUITER, text, hints);
  }

  Talk candidate(String text, Hint... hints) {
    return says(Role.CANDIDATE, text, hints);
  }

  Talk bystander(String text) {
    return says(Role.OTHER, text);
  }

  Talk at(String time) {
    now = Instant.parse(time);
    return this;
  }

  Talk event(Event event) {
    events.add(event);
    return this;
  }

  private Talk says(Role role, String text, Hint... hints) {
    events.add(new Event.Said(message(events.size() + 1, role, text, now), Set.of(hints)));
    now = now.plus(Duration.ofHours(1));
    return this;
  }

  static Message message(int n, Role role, String text, Instant at) {
    MessageId id = new MessageId(ROOM, "%03d".formatted(n));
    return new Message(
        id, at, new Author(ROOM.user(role.name()), role.name(), role), text, null, "");
  }

  static Source told(Source.Kind kind, Instant at) {
    return new Source(kind, ROOM.user("rita"), at, null, "");
  }

  List<Event> events() {
    return events;
  }

  Schedule schedule() {
    Schedule schedule = Schedule.EMPTY;
    for (Event event : events) {
      schedule = scheduling.after(schedule, event).schedule();
    }
    return schedule;
  }

  /**
   * Time, mode and status of every interview, as in {@code 2026-03-05T15:00:00Z video confirmed}.
   */
  List<String> interviews() {
    return schedule().interviews().stream().map(Talk::line).toList();
  }

  static String line(Interview i) {
    return i.slot().start() + " " + i.mode().key() + " " + i.status().key();
  }
}
