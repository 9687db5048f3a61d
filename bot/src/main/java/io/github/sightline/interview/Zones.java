package io.github.sightline.interview;

import java.time.ZoneId;

/**
 * Where the people of a talk live.
 *
 * @param team zone of the hiring team
 * @param candidate zone of the candidate
 */
public record Zones(ZoneId team, ZoneId candidate) {
  /** Zone of a side. */
  public ZoneId of(Party party) {
    return party == Party.TEAM ? team : candidate;
  }
}
