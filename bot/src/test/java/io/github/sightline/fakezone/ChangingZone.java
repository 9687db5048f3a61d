package io.github.sightline.fakezone;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * A zone that moves its clocks forward by an hour at a time of our choice: so that a process whose
 * clock nobody can move meets a change of clocks all the same.
 */
public final class ChangingZone extends ZoneRulesProvider {
  public static final String ID = "Test/Changing";

  /** The system property with that time, in seconds since 1970. */
  public static final String AT = "sightline.test.clocks-change-at";

  private static final ZoneOffset BEFORE = ZoneOffset.ofHours(1);
  public static final ZoneOffset AFTER = ZoneOffset.ofHours(2);

  private static ZoneRules rules() {
    Instant change = Instant.ofEpochSecond(Long.getLong(AT, 0));
    ZoneOffsetTransition forward =
        ZoneOffsetTransition.of(LocalDateTime.ofInstant(change, BEFORE), BEFORE, AFTER);
    return ZoneRules.of(BEFORE, BEFORE, List.of(), List.of(forward), List.of());
  }

  @Override
  protected Set<String> provideZoneIds() {
    return Set.of(ID);
  }

  @Override
  protected ZoneRules provideRules(String zone, boolean forCaching) {
    return rules();
  }

  @Override
  protected NavigableMap<String, ZoneRules> provideVersions(String zone) {
    return new TreeMap<>(java.util.Map.of("1", rules()));
  }
}
