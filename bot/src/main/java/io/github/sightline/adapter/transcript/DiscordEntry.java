package io.github.sightline.adapter.transcript;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A message as DiscordChatExporter writes it; only the fields that matter here. */
final class DiscordEntry {
  @JsonProperty @Nullable String id;
  @JsonProperty @Nullable String type;
  @JsonProperty @Nullable String timestamp;
  @JsonProperty @Nullable String content;
  @JsonProperty @Nullable Person author;
  @JsonProperty @Nullable Reference reference;

  /** The guild or the channel, at the top of the file. */
  static final class Place {
    @JsonProperty @Nullable String id;
  }

  /** Who wrote it. */
  static final class Person {
    @JsonProperty @Nullable String id;
    @JsonProperty @Nullable String name;
    @JsonProperty @Nullable String nickname;
    @JsonProperty @Nullable List<Mark> roles;

    @JsonProperty("isBot")
    boolean bot;

    List<String> names() {
      return Stream.of(nickname, name)
          .filter(Objects::nonNull)
          .filter(n -> !n.isBlank())
          .distinct()
          .toList();
    }
  }

  /** A role of the guild; only that there is one matters. */
  static final class Mark {}

  /** The message that a reply answers. */
  static final class Reference {
    @JsonProperty("messageId")
    @Nullable String message;

    @JsonProperty("channelId")
    @Nullable String channel;
  }
}
