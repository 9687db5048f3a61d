package io.github.sightline.engine;

import io.github.sightline.chat.Audience;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import java.util.List;
import java.util.Optional;

/** What everybody in a channel is told when the bot begins to read it: neutral, and all of it. */
final class Notice {
  private static final String KEY = "notice:";

  private Notice() {}

  /** Our name of the notice in that channel. */
  static String key(ChannelId channel) {
    return KEY + channel;
  }

  /** The channel whose notice has that key. */
  static Optional<ChannelId> channel(String key) {
    return key.startsWith(KEY)
        ? Optional.of(ChannelId.parse(key.substring(KEY.length())))
        : Optional.empty();
  }

  static Outgoing in(ChannelId channel, Desk desk) {
    return new Outgoing(
        key(channel),
        new Audience.WithCandidate(channel),
        "A bot assists with interviews in this channel",
        List.of(
            reads(desk),
            new Section(
                "Why",
                List.of(
                    Line.of("To keep track of how interviews are arranged for the hiring team"),
                    Line.of("It decides nothing: people of the hiring team do"))),
            new Section(
                "Good to know",
                List.of(
                    Line.of(
                        "You can ask for another format or for an adjustment at any time, and need"
                            + " to give no reason"),
                    Line.of("Questions, a copy of your data, or its removal: " + desk.contact())))),
        "Sightline, an automated assistant");
  }

  private static Section reads(Desk desk) {
    String heading = "What it reads";
    Line team = Line.of("Of the hiring team: messages in this channel, edits included");
    return switch (desk.discretion().reads()) {
      case EVERYBODY ->
          new Section(
              heading, List.of(Line.of("Messages in this channel from now on, edits included")));
      case WHO_AGREED ->
          new Section(
              heading,
              List.of(
                  team,
                  Line.of("Of candidates: the messages of those who press “I agree”, from then on"),
                  Line.of("You need not, and can withdraw here at any time")),
              Agreements.buttons());
      case TEAM -> new Section(heading, List.of(team, Line.of("Of candidates: nothing")));
    };
  }
}
