package io.github.sightline.stance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was read from one message.
 *
 * @param labels the candidate's stance: each label with its probability, 0 to 1
 * @param insists whether a core stance is unconditional
 * @param asks what the hiring team asks for
 * @param outcome the end of a video interview that the hiring team reports
 * @param because the words that carried the decision, empty where there is nothing to explain
 */
public record Reading(
    Map<Label, Double> labels,
    boolean insists,
    Set<Ask> asks,
    @Nullable Outcome outcome,
    String because) {

  /** Nothing about how to meet. */
  public static final Reading NOTHING = new Reading(Map.of(), false, Set.of(), null, "");

  public Reading {
    EnumMap<Label, Double> sorted = new EnumMap<>(Label.class);
    sorted.putAll(labels);
    labels = Collections.unmodifiableMap(sorted);
    EnumSet<Ask> ordered = EnumSet.noneOf(Ask.class);
    ordered.addAll(asks);
    asks = Collections.unmodifiableSet(ordered);
  }

  /** Whether there is nothing to remember. */
  public boolean isNothing() {
    return labels.isEmpty() && asks.isEmpty() && outcome == null;
  }

  /** Whether the label was read. */
  public boolean has(Label label) {
    return labels.containsKey(label);
  }

  /** Whether any label of the group was read. */
  public boolean has(Label.Group group) {
    return labels.keySet().stream().anyMatch(l -> l.group() == group);
  }

  /** The labels of a group, in their order. */
  public Set<Label> labelsOf(Label.Group group) {
    return labels.keySet().stream()
        .filter(l -> l.group() == group)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Label.class)));
  }
}
