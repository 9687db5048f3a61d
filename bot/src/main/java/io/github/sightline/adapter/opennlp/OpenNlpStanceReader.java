package io.github.sightline.adapter.opennlp;

import io.github.sightline.chat.Message;
import io.github.sightline.chat.Role;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.StanceReader;
import io.github.sightline.stance.Talk;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads stances with the shipped model: OpenNLP's tokens, a vector of the message with the talk
 * before it, an OpenNLP maximum-entropy head for each question. Safe for many threads.
 */
public final class OpenNlpStanceReader implements StanceReader {
  private static final Set<String> CANDIDATE = candidateHeads();
  private final StanceInput input;
  private final StanceModel model;
  private final Heads heads;
  private final VectorCache vectors = new VectorCache();
  private final Gate gate;
  private final AdjustmentWords needs;
  private final Decision decision;
  private final Evidence evidence;

  OpenNlpStanceReader(
      StanceInput input,
      StanceModel model,
      Heads heads,
      Gate gate,
      AdjustmentWords needs,
      Sentences sentences) {
    this.input = input;
    this.model = model;
    this.heads = heads;
    this.gate = gate;
    this.needs = needs;
    this.decision = new Decision(heads);
    this.evidence = new Evidence(sentences, this::probability);
  }

  private static Set<String> candidateHeads() {
    Set<String> names = Arrays.stream(Label.values()).map(Label::key).collect(Collectors.toSet());
    names.add(Decision.INSISTS);
    return names;
  }

  /** The shipped model, about a second to load. */
  public static OpenNlpStanceReader load() {
    return ModelFiles.shipped().load();
  }

  @Override
  public Reading read(Talk talk) {
    Role role = talk.message().author().role();
    if (role == Role.OTHER || CleanText.of(talk.message().text()).isEmpty()) {
      return Reading.NOTHING;
    }
    if (!gate.opens(talk)) {
      return Reading.NOTHING;
    }
    if (role == Role.CANDIDATE) {
      return decision.ofCandidate(
          probabilities(talk, CANDIDATE::contains),
          signOfNeed(talk),
          name -> evidence.of(talk, name));
    }
    return decision.ofTeam(
        probabilities(talk, name -> !CANDIDATE.contains(name)), name -> evidence.of(talk, name));
  }

  /** Whether a word of the message, or an earlier message of its author, speaks of a need. */
  private boolean signOfNeed(Talk talk) {
    return needs.standIn(CleanText.of(talk.message().text()))
        || talk.before().stream()
            .anyMatch(
                turn ->
                    turn.reading().has(Label.ACCOMMODATION)
                        && turn.message().author().id().equals(talk.message().author().id()));
  }

  /** A long message is read in pieces: what one of them says, the message says. */
  private Map<String, Double> probabilities(Talk talk, Predicate<String> asked) {
    Map<String, Double> all = new LinkedHashMap<>();
    for (StanceInput.Sequence sequence : input.of(talk)) {
      for (float[] vector : vectors.of(sequence, model::vectors)) {
        heads.probabilities(vector, asked).forEach((name, p) -> all.merge(name, p, Math::max));
      }
    }
    return all;
  }

  private double probability(String head, Talk talk) {
    return probabilities(talk, head::equals).getOrDefault(head, 0.0);
  }

  /** A talk whose last message says something else. */
  static Talk withText(Talk talk, String text) {
    Message message = talk.message().withText(text);
    return new Talk(talk.before(), message);
  }
}
