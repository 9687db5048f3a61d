package io.github.sightline.time;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** A draft's instants, before equal ones are left out. */
record Found(
    Draft draft,
    ZonedDateTime start,
    @Nullable ZonedDateTime end,
    Certainty certainty,
    String defaults) {}
