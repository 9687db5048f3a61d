package io.github.sightline.adapter.sql;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message as columns of a row, beside {@code channel} and {@code message}. */
final class MessageColumns {
  static final List<String> NAMES =
      List.of(
          "written_at",
          "author",
          "author_name",
          "author_role",
          "body",
          "reply_channel",
          "reply_message",
          "link");

  private MessageColumns() {}

  /** The values, in the order of {@link #NAMES}; all null without a message. */
  static List<@Nullable Object> values(@Nullable Message message) {
    if (message == null) {
      return new ArrayList<>(Collections.nCopies(NAMES.size(), null));
    }
    MessageId reply = message.replyTo();
    List<@Nullable Object> values = new ArrayList<>();
    values.add(message.at());
    values.add(Ids.text(message.author().id()));
    values.add(message.author().name());
    values.add(message.author().role());
    values.add(message.text());
    values.add(reply == null ? null : reply.channel());
    values.add(reply == null ? null : reply.id());
    values.add(message.link());
    return values;
  }

  /** The id of the row's message. */
  static MessageId id(ResultSet row) throws SQLException {
    return new MessageId(ChannelId.parse(row.getString("channel")), row.getString("message"));
  }

  /** The row's message. */
  static Message read(ResultSet row) throws SQLException {
    return new Message(
        id(row),
        Micros.instant(row.getLong("written_at")),
        new Author(
            Ids.user(row.getString("author")),
            row.getString("author_name"),
            Role.valueOf(row.getString("author_role"))),
        row.getString("body"),
        Ids.message(row, "reply_channel", "reply_message"),
        row.getString("link"));
  }
}
