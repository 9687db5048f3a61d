package io.github.sightline.adapter.transcript;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * An interview as it stands after the last message, as people labelled it.
 *
 * @param at when it begins
 * @param mode video, phone, text, onsite or unspecified
 * @param status proposed, confirmed, cancelled, completed or no-show
 */
public record GoldInterview(
    @JsonProperty("at") String at,
    @JsonProperty("mode") String mode,
    @JsonProperty("status") String status) {

  /**
   * When it begins.
   *
   * @throws DateTimeException where that is no time
   */
  public Instant start() {
    return OffsetDateTime.parse(at).toInstant();
  }
}
