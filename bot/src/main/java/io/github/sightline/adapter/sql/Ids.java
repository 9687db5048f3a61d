package io.github.sightline.adapter.sql;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Ids as the store holds them: {@code platform/workspace/id}. */
final class Ids {
  private Ids() {}

  static String text(UserId user) {
    if (user.platform().indexOf('/') >= 0 || user.workspace().indexOf('/') >= 0) {
      throw new IllegalArgumentException("platform and workspace must not contain '/': " + user);
    }
    return user.toString();
  }

  static UserId user(String text) {
    String[] parts = text.split("/", 3);
    return new UserId(parts[0], parts[1], parts[2]);
  }

  /** The message of that row; null where the row has none. */
  static @Nullable MessageId message(ResultSet row, String channel, String message)
      throws SQLException {
    String place = row.getString(channel);
    String id = row.getString(message);
    return place == null || id == null ? null : new MessageId(ChannelId.parse(place), id);
  }
}
