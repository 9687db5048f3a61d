package io.github.sightline.time;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a zone itself says of its habits: its abbreviations, the order of its dates. */
final class Places {
  private static final Map<String, Set<String>> ABBREVIATIONS = abbreviations();
  private static final Set<String> MONTH_FIRST = Set.copyOf(ResourceLines.of("month-first.txt"));

  private Places() {}

  private static Map<String, Set<String>> abbreviations() {
    Map<String, Set<String>> all = new HashMap<>();
    for (String line : ResourceLines.of("own-abbreviations.txt")) {
      int equals = line.indexOf(" = ");
      for (String zone : ResourceLines.items(line.substring(equals + 3))) {
        Set<String> own = all.computeIfAbsent(zone, z -> new HashSet<>());
        own.addAll(Set.of(ResourceLines.items(line.substring(0, equals))));
      }
    }
    return all;
  }

  /** Whether clocks of that zone carry the abbreviation at some time of the year. */
  static boolean usesItself(ZoneId zone, String abbreviation) {
    return !abbreviation.isEmpty()
        && ABBREVIATIONS.getOrDefault(zone.getId(), Set.of()).contains(abbreviation);
  }

  /** Whether people there put the month first in numeric dates. */
  static boolean putsMonthFirst(ZoneId zone) {
    return MONTH_FIRST.contains(zone.getId());
  }
}
