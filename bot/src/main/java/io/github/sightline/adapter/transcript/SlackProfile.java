package io.github.sightline.adapter.transcript;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a Slack message or a user entry says about a person. */
final class SlackProfile {
  @JsonProperty @Nullable String name;
  @JsonProperty @Nullable String team;

  @JsonProperty("display_name")
  @Nullable String displayName;

  @JsonProperty("real_name")
  @Nullable String realName;

  @JsonProperty("is_restricted")
  boolean guest;

  @JsonProperty("is_ultra_restricted")
  boolean singleChannelGuest;

  boolean isGuest() {
    return guest || singleChannelGuest;
  }

  /** The names that there are, the one shown in Slack first. */
  List<String> names() {
    return Stream.of(displayName, realName, name)
        .filter(Objects::nonNull)
        .filter(n -> !n.isBlank())
        .toList();
  }
}
