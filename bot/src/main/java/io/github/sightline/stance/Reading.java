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
 * @param because what explains it to people
 * @param unclear labels that it may or may not hold: for people to read, worth nothing
 * @param unread the language of a message that the bot does not read; null: it was read
 */
public record Reading(
    Map<Label, Double> labels,
    boolean insists,
    Set<Ask> asks,
    @Nullable Outcome outcome,
    Because because,
    Set<Label> unclear,
    @Nullable Language unread) {

  /** Nothing about how to meet. */
  public static final Reading NOTHING =
      new Reading(Map.of(), false, Set.of(), null, Because.NOTHING);

  public Reading {
    EnumMap<Label, Double> sorted = new EnumMap<>(Label.class);
    sorted.putAll(labels);
    if (unclear.contains(Label.ACCOMMODATION)) {
      // What may ask for an adjustment is no refusal, and its words are nobody's business.
      sorted.keySet().removeIf(label -> label.group() == Label.Group.CORE);
      insists = false;
      because = Because.NOTHING;
    }
    labels = Collections.unmodifiableMap(sorted);
    EnumSet<Ask> ordered = EnumSet.noneOf(Ask.class);
    ordered.addAll(asks);
    asks = Collections.unmodifiableSet(ordered);
    EnumSet<Label> open = EnumSet.noneOf(Label.class);
    open.addAll(unclear);
    open.removeAll(labels.keySet());
    unclear = Collections.unmodifiableSet(open);
    if (unread != null
        && !(labels.isEmpty() && asks.isEmpty() && outcome == null && open.isEmpty())) {
      throw new IllegalArgumentException("nothing can be read from what was not read");
    }
  }

  /** A reading without doubts. */
  public Reading(
      Map<Label, Double> labels,
      boolean insists,
      Set<Ask> asks,
      @Nullable Outcome outcome,
      Because because) {
    this(labels, insists, asks, outcome, because, Set.of(), null);
  }

  /** Of a message in a language that the bot does not read. */
  public static Reading notRead(Language language) {
    return new Reading(Map.of(), false, Set.of(), null, Because.NOTHING, Set.of(), language);
  }

  /** The same with labels that the message may or may not hold as well. */
  public Reading withUnclear(Set<Label> labels) {
    return new Reading(this.labels, insists, asks, outcome, because, labels, unread);
  }

  /** Whether there is nothing to remember. */
  public boolean isNothing() {
    return labels.isEmpty()
        && asks.isEmpty()
        && outcome == null
        && unclear.isEmpty()
        && unread == null;
  }

  /** Whether the label was read. */
  public boolean has(Label label) {
    return labels.containsKey(label);
  }

  /** Whether it asks for an adjustment, or may: nothing of it is ever quoted. */
  public boolean isPrivate() {
    return has(Label.ACCOMMODATION) || unclear.contains(Label.ACCOMMODATION);
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
