package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the entries of one Slack channel into events. */
final class SlackChannel {
  /** Kinds that somebody wrote. Others tell of joins, topics, calls and the like. */
  private static final Set<String> WRITTEN =
      Set.of("", "bot_message", "thread_broadcast", "me_message", "file_share");

  private final ChannelId channel;
  private final SlackPeople people;
  private final Timeline timeline;

  SlackChannel(ChannelId channel, SlackPeople people, Timeline timeline) {
    this.channel = channel;
    this.people = people;
    this.timeline = timeline;
  }

  void take(Piece piece) throws BadContent {
    SlackEntry entry = piece.as(SlackEntry.class);
    if (!Sane.present("type", entry.type).equals("message")) {
      return;
    }
    if (entry.is("message_changed")) {
      changed(entry);
    } else if (entry.is("message_deleted")) {
      deleted(entry, entry.deletedTs);
    } else if (entry.is("tombstone")) {
      deleted(entry, entry.ts);
    } else if (WRITTEN.contains(entry.subtype == null ? "" : entry.subtype)) {
      written(entry);
    }
  }

  private void written(SlackEntry entry) throws BadContent {
    Message last = message(entry);
    if (entry.before == null || entry.edited == null) {
      timeline.add(new ChatEvent.Posted(last));
    } else {
      rewritten(last, entry.before, SlackTime.of("edited.ts", entry.edited.ts));
    }
  }

  /** A log line of corporate exports: the new wording stands inside, mostly the old one too. */
  private void changed(SlackEntry entry) throws BadContent {
    SlackEntry now = entry.message == null ? entry : entry.message;
    if (now.is("tombstone")) {
      deleted(entry, now.ts);
      return;
    }
    String when = now.edited == null ? entry.ts : now.edited.ts;
    rewritten(message(now), entry.before, SlackTime.of("ts", when));
  }

  private void rewritten(Message last, @Nullable SlackEntry before, Instant at) throws BadContent {
    if (before != null && before.text != null) {
      String first = SlackMarkup.unescaped(Sane.text("text", before.text));
      timeline.addOriginal(new ChatEvent.Posted(last.withText(first)));
      if (first.equals(last.text())) {
        // Slack also logs the arrival of a link's preview as a change.
        return;
      }
    }
    timeline.add(new ChatEvent.Edited(last, at));
  }

  private void deleted(SlackEntry entry, @Nullable String deletedTs) throws BadContent {
    SlackEntry before = entry.before;
    String id = deletedTs;
    if (id == null) {
      id = before == null || before.ts == null ? entry.ts : before.ts;
    }
    SlackTime.of("deleted_ts", id);
    if (before != null && before.isWhole()) {
      timeline.add(new ChatEvent.Posted(message(before)));
    }
    timeline.add(
        new ChatEvent.Deleted(
            new MessageId(channel, Sane.present("ts", id)), SlackTime.of("ts", entry.ts)));
  }

  private Message message(SlackEntry entry) throws BadContent {
    String ts = Sane.present("ts", entry.ts);
    Instant at = SlackTime.of("ts", ts);
    String text = SlackMarkup.unescaped(Sane.text("text", entry.text));
    String thread = entry.threadTs;
    MessageId root =
        thread == null || thread.isBlank() || thread.equals(ts)
            ? null
            : new MessageId(channel, Sane.present("thread_ts", thread));
    // An export does not know the address of its workspace, so there is nothing to link to.
    return new Message(new MessageId(channel, ts), at, people.author(entry), text, root, "");
  }
}
