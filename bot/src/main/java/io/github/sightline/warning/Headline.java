package io.github.sightline.warning;

import io.github.sightline.signal.Signal;
import io.github.sightline.signal.SignalKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One sentence on what was seen, such as "Video step declined 2 times, voice asked for once". */
final class Headline {
  private Headline() {}

  /** The sentence for the occasions; each kind counts once for each occasion. */
  static String of(List<Occasion> occasions) {
    Map<SignalKind, Integer> counts = new EnumMap<>(SignalKind.class);
    for (Occasion occasion : occasions) {
      occasion.signals().stream()
          .map(Signal::kind)
          .distinct()
          .forEach(kind -> counts.merge(kind, 1, Integer::sum));
    }
    String text =
        counts.entrySet().stream()
            .filter(e -> e.getKey() != SignalKind.ACCOMMODATION)
            .map(e -> Wording.of(e.getKey()).step() + " " + Wording.times(e.getValue()))
            .collect(Collectors.joining(", "));
    return text.isEmpty()
        ? "Nothing counts any more"
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
