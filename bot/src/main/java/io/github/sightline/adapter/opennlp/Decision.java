package io.github.sightline.adapter.opennlp;

import io.github.sightline.stance.Ask;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Outcome;
import io.github.sightline.stance.Reading;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the heads that spoke up to a reading: what rules out what. Pure. */
final class Decision {
  static final String INSISTS = "insists";
  static final String ASK = "ask-";

  private static final Set<Label> REFUSALS =
      EnumSet.of(Label.VIDEO_REFUSAL, Label.TEXT_ONLY, Label.VOICE_ONLY);

  private Decision() {}

  /** The reading of a candidate's message. */
  static Reading ofCandidate(Map<String, Double> found, String because) {
    Map<Label, Double> labels = new EnumMap<>(Label.class);
    found.forEach(
        (name, probability) -> {
          if (!name.equals(INSISTS)) {
            labels.put(Label.ofKey(name), probability);
          }
        });
    if (labels.containsKey(Label.ACCOMMODATION)) {
      // A request for an adjustment stands instead of a refusal, always.
      labels.keySet().removeIf(label -> label.group() == Label.Group.CORE);
    }
    keepLikelier(labels, Label.VIDEO_ACCEPT, Label.VIDEO_REFUSAL);
    boolean insists =
        found.containsKey(INSISTS) && labels.keySet().stream().anyMatch(REFUSALS::contains);
    if (labels.isEmpty()) {
      return Reading.NOTHING;
    }
    // The reason for an adjustment is nobody's business and kept nowhere.
    boolean isPrivate = labels.containsKey(Label.ACCOMMODATION);
    return new Reading(labels, insists, Set.of(), null, isPrivate ? "" : because);
  }

  /** Nobody accepts and refuses in one breath: the likelier of both stays. */
  private static void keepLikelier(Map<Label, Double> labels, Label one, Label other) {
    Double first = labels.get(one);
    Double second = labels.get(other);
    if (first != null && second != null) {
      labels.remove(first >= second ? other : one);
    }
  }

  /** The reading of a message of the hiring team. */
  static Reading ofTeam(Map<String, Double> found, String because) {
    Set<Ask> asks = EnumSet.noneOf(Ask.class);
    Outcome outcome = null;
    double likeliest = 0;
    for (Map.Entry<String, Double> entry : found.entrySet()) {
      if (entry.getKey().startsWith(ASK)) {
        asks.add(Ask.ofKey(entry.getKey().substring(ASK.length())));
      } else if (entry.getValue() > likeliest) {
        likeliest = entry.getValue();
        outcome = Outcome.ofKey(entry.getKey());
      }
    }
    return reading(asks, outcome, because);
  }

  private static Reading reading(Set<Ask> asks, @Nullable Outcome outcome, String because) {
    return asks.isEmpty() && outcome == null
        ? Reading.NOTHING
        : new Reading(Map.of(), false, asks, outcome, outcome == null ? "" : because);
  }
}
