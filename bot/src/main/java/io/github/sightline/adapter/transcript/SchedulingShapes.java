package io.github.sightline.adapter.transcript;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a message about times as JSON; the bare shape does not name the labels. */
final class SchedulingShapes {
  private SchedulingShapes() {}

  /** A message without its labels. */
  static class Bare {
    @JsonProperty @Nullable String id;
    @JsonProperty @Nullable String text;
    @JsonProperty @Nullable String reference;
    @JsonProperty @Nullable String zone;
    @JsonProperty @Nullable String otherZone;
    @JsonProperty @Nullable String anchor;
  }

  /** A message with its labels. */
  static final class Golden extends Bare {
    @JsonProperty @Nullable String category;
    @JsonProperty @Nullable List<Time> expected;
  }

  /** A time that a message speaks of. */
  static final class Time {
    @JsonProperty @Nullable String start;
    @JsonProperty @Nullable String end;
    @JsonProperty @Nullable String certainty;
    @JsonProperty @Nullable String polarity;
    @JsonProperty @Nullable String zone;

    @JsonProperty("optional")
    boolean isOptional;
  }
}
