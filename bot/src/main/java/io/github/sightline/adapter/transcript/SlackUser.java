package io.github.sightline.adapter.transcript;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person or bot as {@code users.json} lists it; only the fields that matter here. */
final class SlackUser {
  @JsonProperty @Nullable String id;
  @JsonProperty @Nullable String name;

  @JsonProperty("real_name")
  @Nullable String realName;

  @JsonProperty("team_id")
  @Nullable String team;

  @JsonProperty("is_bot")
  boolean bot;

  @JsonProperty("is_restricted")
  boolean guest;

  @JsonProperty("is_ultra_restricted")
  boolean singleChannelGuest;

  @JsonProperty("is_stranger")
  boolean stranger;

  @JsonProperty("is_primary_owner")
  boolean owner;

  /** Present in organisations, where colleagues belong to many teams. */
  @JsonProperty("enterprise_user")
  @Nullable Organisation organisation;

  @JsonProperty @Nullable SlackProfile profile;

  /** Only that it is there matters. */
  static final class Organisation {}

  SlackPerson person() throws BadContent {
    Stream<String> shown = profile == null ? Stream.of() : profile.names().stream();
    Stream<String> own = Stream.of(realName == null ? "" : realName, name == null ? "" : name);
    return new SlackPerson(
        Sane.present("id", id),
        Stream.concat(shown, own).filter(n -> !n.isBlank()).distinct().toList(),
        organisation != null || team == null ? "" : team,
        bot,
        guest || singleChannelGuest || stranger);
  }
}
