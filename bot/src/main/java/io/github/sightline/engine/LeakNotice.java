package io.github.sightline.engine;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import java.util.List;

/** Tells an administrator that a channel of the staff can be read by others. Names no candidate. */
final class LeakNotice {
  private LeakNotice() {}

  static Outgoing of(ChannelId channel, String who, Desk desk) {
    return new Outgoing(
        "leak:" + channel,
        desk.administrator(),
        "Nothing is posted to channel " + channel.id(),
        List.of(
            new Section("Why", List.of(Line.of("It can be read by others than staff: " + who))),
            new Section(
                "What to do next",
                List.of(
                    Line.of("Remove them from the channel, or name another one in the settings"),
                    Line.of("What waits is posted within minutes after that")))),
        "Told once.");
  }
}
