package io.github.sightline.adapter.opennlp;

import io.github.sightline.stance.Ask;
import io.github.sightline.stance.Because;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Outcome;
import io.github.sightline.stance.Reading;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From the probabilities of the heads to a reading: what rules out what. Pure. */
final class Decision {
  static final String INSISTS = "insists";
  static final String ASK = "ask-";

  /**
   * How likely a request for an adjustment need be to hold a refusal back where a word or the talk
   * before speaks for one.
   */
  private static final double LIKELY_ENOUGH_WITH_A_SIGN = 0.03;

  /** How likely a refusal must be where nobody asked for anything. */
  static final double PLAIN = 0.97;

  /** The questions that are asked of a candidate's message. */
  static final Set<String> OF_CANDIDATE =
      Stream.concat(Arrays.stream(Label.values()).map(Label::key), Stream.of(INSISTS))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<Label> REFUSALS =
      EnumSet.of(Label.VIDEO_REFUSAL, Label.TEXT_ONLY, Label.VOICE_ONLY);

  private final Heads heads;

  Decision(Heads heads) {
    this.heads = heads;
  }

  /**
   * The reading of a candidate's message.
   *
   * @param probabilities those of all questions about a candidate's message
   * @param nobodyAsked whether nobody of the team wrote lately
   * @param signOfNeed whether its words, or an earlier message, speak of a need for an adjustment
   * @param because what explains a question's answer, by the question's name
   */
  Reading ofCandidate(
      Map<String, Double> probabilities,
      boolean nobodyAsked,
      boolean signOfNeed,
      Function<String, Because> because) {
    Map<Label, Double> yes = labels(heads.yes(probabilities));
    Set<Label> unclear = EnumSet.noneOf(Label.class);
    unclear.addAll(labels(heads.unclear(probabilities)).keySet());
    if (nobodyAsked) {
      doubt(yes, unclear);
    }
    hear(yes, unclear, signOfNeed ? probabilities.getOrDefault(Label.ACCOMMODATION.key(), 0.0) : 0);
    keepLikelier(yes, Label.VIDEO_ACCEPT, Label.VIDEO_REFUSAL);
    unclear.removeIf(label -> isSettled(label, yes));
    boolean insists =
        heads.yes(probabilities).containsKey(INSISTS)
            && yes.keySet().stream().anyMatch(REFUSALS::contains);
    return new Reading(yes, insists, Set.of(), null, why(yes, because)).withUnclear(unclear);
  }

  /** What declines something that nobody asked for must be plain. */
  private static void doubt(Map<Label, Double> yes, Set<Label> unclear) {
    yes.entrySet()
        .removeIf(
            entry ->
                entry.getKey().group() == Label.Group.CORE
                    && entry.getValue() < PLAIN
                    && unclear.add(entry.getKey()));
  }

  private static Map<Label, Double> labels(Map<String, Double> found) {
    Map<Label, Double> labels = new EnumMap<>(Label.class);
    found.forEach(
        (name, probability) -> {
          if (!name.equals(INSISTS)) {
            labels.put(Label.ofKey(name), probability);
          }
        });
    return labels;
  }

  /**
   * A request for an adjustment stands instead of a refusal, always; where there may be one, nobody
   * is charged with a refusal either.
   *
   * @param likelyWithASign how likely it is where something speaks for one, 0 elsewhere
   */
  private static void hear(Map<Label, Double> yes, Set<Label> unclear, double likelyWithASign) {
    boolean asked = yes.containsKey(Label.ACCOMMODATION);
    boolean refuses = yes.keySet().stream().anyMatch(label -> label.group() == Label.Group.CORE);
    if (!asked && refuses && likelyWithASign >= LIKELY_ENOUGH_WITH_A_SIGN) {
      unclear.add(Label.ACCOMMODATION);
    }
    if (asked || unclear.contains(Label.ACCOMMODATION)) {
      yes.keySet().removeIf(label -> label.group() == Label.Group.CORE);
      unclear.removeIf(label -> label.group() == Label.Group.CORE);
    }
  }

  /** A doubt is not worth a look where something of its kind is certain. */
  private static boolean isSettled(Label label, Map<Label, Double> yes) {
    return label == Label.VIDEO_ACCEPT
        || (label.group() == Label.Group.CORE
            && yes.keySet().stream().anyMatch(l -> l.group() != Label.Group.SUPPORTING));
  }

  /** Nobody accepts and refuses in one breath: the likelier of both stays. */
  private static void keepLikelier(Map<Label, Double> labels, Label one, Label other) {
    Double first = labels.get(one);
    Double second = labels.get(other);
    if (first != null && second != null) {
      labels.remove(first >= second ? other : one);
    }
  }

  /** For the likeliest label that needs explaining: nobody asks why an acceptance was read. */
  private static Because why(Map<Label, Double> yes, Function<String, Because> because) {
    if (yes.containsKey(Label.ACCOMMODATION)) {
      // The reason for an adjustment is nobody's business and kept nowhere.
      return Because.NOTHING;
    }
    return yes.entrySet().stream()
        .filter(entry -> entry.getKey() != Label.VIDEO_ACCEPT)
        .max(Map.Entry.comparingByValue())
        .map(entry -> because.apply(entry.getKey().key()))
        .orElse(Because.NOTHING);
  }

  /** The reading of a message of the hiring team. */
  Reading ofTeam(Map<String, Double> probabilities, Function<String, Because> because) {
    Set<Ask> asks = EnumSet.noneOf(Ask.class);
    Outcome outcome = null;
    double likeliest = 0;
    for (Map.Entry<String, Double> entry : heads.yes(probabilities).entrySet()) {
      if (entry.getKey().startsWith(ASK)) {
        asks.add(Ask.ofKey(entry.getKey().substring(ASK.length())));
      } else if (entry.getValue() > likeliest) {
        likeliest = entry.getValue();
        outcome = Outcome.ofKey(entry.getKey());
      }
    }
    return reading(asks, outcome, because);
  }

  private static Reading reading(
      Set<Ask> asks, @Nullable Outcome outcome, Function<String, Because> because) {
    return asks.isEmpty() && outcome == null
        ? Reading.NOTHING
        : new Reading(
            Map.of(),
            false,
            asks,
            outcome,
            outcome == null ? Because.NOTHING : because.apply(outcome.key()));
  }
}
