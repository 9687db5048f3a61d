package io.github.sightline.adapter.opennlp;

import io.github.sightline.chat.Message;
import io.github.sightline.chat.Role;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.LanguageReader;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.StanceReader;
import io.github.sightline.stance.Talk;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads stances with the shipped model: OpenNLP's tokens, a vector of the message with the talk
 * before it, an OpenNLP maximum-entropy head for each question. Safe for many threads.
 */
public final class OpenNlpStanceReader implements StanceReader {
  private final LanguageReader languages;
  private final Gate gate;
  private final Glimpse glimpse;
  private final Classifier classifier;
  private final AdjustmentWords needs;
  private final Decision decision;
  private final Evidence evidence;

  OpenNlpStanceReader(
      LanguageReader languages,
      Gate gate,
      Glimpse glimpse,
      Classifier classifier,
      AdjustmentWords needs,
      Evidence evidence) {
    this.languages = languages;
    this.gate = gate;
    this.glimpse = glimpse;
    this.classifier = classifier;
    this.needs = needs;
    this.decision = new Decision(classifier.heads());
    this.evidence = evidence;
  }

  /**
   * The shipped model, about a second to load.
   *
   * @param languages tells, of the codes of the languages that the model reads, what it can read
   */
  public static OpenNlpStanceReader load(Function<Set<String>, LanguageReader> languages) {
    return ModelFiles.shipped().load(languages);
  }

  @Override
  public Reading read(Talk talk) {
    Role role = talk.message().author().role();
    if (role == Role.OTHER) {
      return Reading.NOTHING;
    }
    String clean = CleanText.of(talk.message().text());
    if (clean.isEmpty()) {
      return Reading.NOTHING;
    }
    if (languages.of(talk.message().text()) instanceof LanguageReader.Answer.Other other) {
      return Reading.notRead(other.language());
    }
    if (!gate.opens(talk, clean, needs::standIn)) {
      return Reading.NOTHING;
    }
    if (role == Role.CANDIDATE) {
      boolean nobodyAsked = !StanceInput.hasTeam(talk);
      if (nobodyAsked && !glimpse.hears(clean)) {
        return Reading.NOTHING;
      }
      return decision.ofCandidate(
          classifier.probabilities(talk, Decision.OF_CANDIDATE::contains),
          nobodyAsked,
          signOfNeed(talk, clean),
          question -> evidence.of(talk, question));
    }
    return decision.ofTeam(
        classifier.probabilities(talk, name -> !Decision.OF_CANDIDATE.contains(name)),
        question -> evidence.of(talk, question));
  }

  /** Whether a word of the message, or an earlier message of its author, speaks of a need. */
  private boolean signOfNeed(Talk talk, String clean) {
    return needs.standIn(clean)
        || talk.before().stream()
            .anyMatch(
                turn ->
                    turn.reading().has(Label.ACCOMMODATION)
                        && turn.message().author().id().equals(talk.message().author().id()));
  }

  /** A talk whose last message says something else. */
  static Talk withText(Talk talk, String text) {
    Message message = talk.message().withText(text);
    return new Talk(talk.before(), message);
  }
}
