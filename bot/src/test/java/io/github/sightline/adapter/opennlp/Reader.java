package io.github.sightline.adapter.opennlp;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Role;
import io.github.sightline.stance.LanguageReader;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.StanceReader;
import io.github.sightline.stance.Talk;
import io.github.sightline.stance.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shipped model, loaded once, and short talks to read with it. */
final class Reader {
  /** As if every language were read: whether one is has tests of its own. */
  static final StanceReader SHIPPED = load();

  private static final ChannelId ROOM = new ChannelId("test", "team", "room");

  private Reader() {}

  /** The shipped model, loaded anew. */
  static StanceReader load() {
    return OpenNlpStanceReader.load(codes -> words -> new LanguageReader.Answer.Read());
  }

  /** What the candidate's message says after the team's messages. */
  static Reading candidate(String text, String... before) {
    return read(Role.CANDIDATE, text, before);
  }

  /** What a message says after messages of the team. */
  static Reading read(Role role, String text, String... before) {
    List<Turn> turns = new ArrayList<>();
    for (String words : before) {
      add(turns, message(turns.size(), Role.RECRUITER, words, null));
    }
    return SHIPPED.read(new Talk(turns, message(turns.size(), role, text, null)));
  }

  /** Reads a message and puts it behind the others. */
  static void add(List<Turn> turns, Message message) {
    turns.add(new Turn(message, SHIPPED.read(new Talk(turns, message)), null, false));
  }

  static Message message(int n, Role role, String text, @Nullable MessageId replyTo) {
    return new Message(
        new MessageId(ROOM, Integer.toString(n)),
        Instant.parse("2026-03-02T09:00:00Z").plusSeconds(n),
        new Author(ROOM.user(role.name()), role.name(), role),
        text,
        replyTo,
        "");
  }
}
