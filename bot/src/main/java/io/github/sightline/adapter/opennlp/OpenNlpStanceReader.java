package io.github.sightline.adapter.opennlp;

import io.github.sightline.chat.Message;
import io.github.sightline.chat.Role;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.LanguageReader;
import io.github.sightline.stance.Outcome;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.StanceReader;
import io.github.sightline.stance.Talk;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads stances with the shipped model: OpenNLP's tokens, a vector of the message with the talk
 * before it, an OpenNLP maximum-entropy head for each question. Safe for many threads.
 */
public final class OpenNlpStanceReader implements StanceReader {
  private static final Set<String> CANDIDATE = candidateHeads();
  // Nobody asks why an acceptance was read; every other answer must show its words.
  private static final Set<String> EXPLAINED =
      CANDIDATE.stream()
          .filter(name -> !name.equals(Label.VIDEO_ACCEPT.key()))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> OUTCOMES =
      Arrays.stream(Outcome.values()).map(Outcome::key).collect(Collectors.toUnmodifiableSet());

  private final LanguageReader languages;
  private final StanceInput input;
  private final StanceModel model;
  private final Heads heads;
  private final VectorCache vectors = new VectorCache();
  private final Evidence evidence;

  OpenNlpStanceReader(
      LanguageReader languages,
      StanceInput input,
      StanceModel model,
      Heads heads,
      Sentences sentences) {
    this.languages = languages;
    this.input = input;
    this.model = model;
    this.heads = heads;
    this.evidence = new Evidence(sentences, this::probability);
  }

  private static Set<String> candidateHeads() {
    Set<String> names = Arrays.stream(Label.values()).map(Label::key).collect(Collectors.toSet());
    names.add(Decision.INSISTS);
    return names;
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
    if (role == Role.OTHER || CleanText.of(talk.message().text()).isEmpty()) {
      return Reading.NOTHING;
    }
    if (languages.of(talk.message().text()) instanceof LanguageReader.Answer.Other other) {
      return Reading.notRead(other.language());
    }
    Predicate<String> asked =
        role == Role.CANDIDATE ? CANDIDATE::contains : name -> !CANDIDATE.contains(name);
    Map<String, Double> found = heads.above(vector(talk), asked);
    if (found.isEmpty()) {
      return Reading.NOTHING;
    }
    if (role == Role.CANDIDATE) {
      String because = evidence.of(talk, found, EXPLAINED::contains);
      return Decision.ofCandidate(found, because);
    }
    return Decision.ofTeam(found, evidence.of(talk, found, OUTCOMES::contains));
  }

  private float[] vector(Talk talk) {
    return vectors.of(input.of(talk), sequence -> model.vectors(sequence)[0]);
  }

  private double probability(String head, Talk talk) {
    return heads.probability(head, vector(talk));
  }

  /** A talk whose last message says something else. */
  static Talk withText(Talk talk, String text) {
    Message message = talk.message().withText(text);
    return new Talk(talk.before(), message);
  }
}
