package io.github.sightline.adapter.transcript;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The warnings that the default policy owes a conversation by its labels.
 *
 * @param cautionAt number of the message that makes the first caution due; null: none
 * @param highAt number of the message that makes the first high warning due; null: none
 * @param accommodation whether an accommodation was asked for
 */
public record Expected(
    @JsonProperty("caution_at") @Nullable Integer cautionAt,
    @JsonProperty("high_at") @Nullable Integer highAt,
    @JsonProperty("accommodation") boolean accommodation) {}
