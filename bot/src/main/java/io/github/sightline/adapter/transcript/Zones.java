package io.github.sightline.adapter.transcript;

import java.time.ZoneId;

/**
 * Where the two sides of a conversation live.
 *
 * @param team zone of the hiring team
 * @param candidate zone of the candidate
 */
public record Zones(ZoneId team, ZoneId candidate) {}
