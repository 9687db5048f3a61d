package io.github.sightline.adapter.transcript;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A message as Slack writes it into an export; only the fields that matter here. */
final class SlackEntry {
  @JsonProperty @Nullable String type;
  @JsonProperty @Nullable String subtype;
  @JsonProperty @Nullable String user;
  @JsonProperty @Nullable String username;
  @JsonProperty @Nullable String text;
  @JsonProperty @Nullable String ts;

  @JsonProperty("bot_id")
  @Nullable String botId;

  @JsonProperty("thread_ts")
  @Nullable String threadTs;

  @JsonProperty("deleted_ts")
  @Nullable String deletedTs;

  /** Stands on most messages, and is all there is about people of other workspaces. */
  @JsonProperty("user_profile")
  @Nullable SlackProfile profile;

  @JsonProperty @Nullable Edit edited;

  /** The new wording within a {@code message_changed}. */
  @JsonProperty @Nullable SlackEntry message;

  /** The wording before a change or deletion; its name differs between kinds of export. */
  @JsonProperty("previous_message")
  @JsonAlias({"original", "previous"})
  @Nullable SlackEntry before;

  /** When it was last edited. */
  static final class Edit {
    @JsonProperty @Nullable String ts;
  }

  boolean is(String kind) {
    return kind.equals(subtype);
  }

  /** Whether it tells enough to stand for the message itself. */
  boolean isWhole() {
    return ts != null && text != null && (user != null || botId != null);
  }
}
