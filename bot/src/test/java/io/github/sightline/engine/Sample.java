package io.github.sightline.engine;

import io.github.sightline.chat.Audience;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import io.github.sightline.stance.Ask;
import io.github.sightline.stance.Because;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.Level;
import io.github.sightline.warning.Warning;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Made-up people, channels and messages for tests of the store. */
public final class Sample {
  public static final Instant START = Instant.parse("2026-03-02T09:00:00.123456Z");
  public static final ChannelId ROOM = new ChannelId("slack", "T1", "C1");
  public static final ChannelId OTHER_ROOM = new ChannelId("slack", "T1", "C2");
  public static final UserId MAYA = ROOM.user("U-MAYA");
  public static final UserId NOEL = ROOM.user("U-NOEL");
  public static final Author CANDIDATE = new Author(MAYA, "Maya", Role.CANDIDATE);
  public static final Author RECRUITER = new Author(ROOM.user("U-RITA"), "Rita", Role.RECRUITER);
  public static final Reading TEXT_ONLY =
      new Reading(
          Map.of(Label.TEXT_ONLY, 0.97),
          true,
          Set.of(),
          null,
          new Because("only by text", List.of("in writing, please")));
  public static final Reading ASKS_VIDEO =
      new Reading(Map.of(), false, Set.of(Ask.VIDEO), null, Because.NOTHING);

  private Sample() {}

  /** A time some seconds after the start. */
  public static Instant at(int seconds) {
    return START.plusSeconds(seconds);
  }

  /** The id of the message with that number; ids sort as numbers do. */
  public static MessageId id(ChannelId channel, int number) {
    return new MessageId(channel, "m%06d".formatted(number));
  }

  /** The message with that number, written that many seconds after the start. */
  public static Message message(ChannelId channel, int number) {
    return new Message(id(channel, number), at(number), CANDIDATE, "message " + number, null, "");
  }

  public static Message by(Author author, Message message) {
    return new Message(
        message.id(), message.at(), author, message.text(), message.replyTo(), message.link());
  }

  public static ChatEvent posted(ChannelId channel, int number) {
    return new ChatEvent.Posted(message(channel, number));
  }

  public static Turn turn(Message message, Reading reading) {
    return new Turn(message, reading, null, false);
  }

  public static Outgoing card(String key, String line) {
    return new Outgoing(
        key,
        new Audience.Staff(new ChannelId("slack", "T1", "C-STAFF")),
        "Maya",
        List.of(new Outgoing.Section("Seen", List.of(Outgoing.Line.of(line)))),
        "small print");
  }

  public static Warning warning(String id, UserId candidate, Level level, int number) {
    return new Warning(id, candidate, level, id(ROOM, number), at(number), "seen: " + number);
  }
}
