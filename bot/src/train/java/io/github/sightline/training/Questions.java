package io.github.sightline.training;

import io.github.sightline.stance.Ask;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The questions that the model answers with yes or no, in the order of its outputs. */
final class Questions {
  static final String INSISTS = "insists";

  /** Asked of a candidate's message. */
  static final List<String> CANDIDATE =
      Stream.concat(Arrays.stream(Label.values()).map(Label::key), Stream.of(INSISTS)).toList();

  /** Asked of a message of the hiring team. */
  static final List<String> TEAM =
      Stream.concat(
              Arrays.stream(Ask.values()).map(ask -> "ask-" + ask.key()),
              Arrays.stream(Outcome.values()).map(Outcome::key))
          .toList();

  static final List<String> ALL = Stream.concat(CANDIDATE.stream(), TEAM.stream()).toList();

  static final int COUNT = ALL.size();

  private Questions() {}

  static int of(String name) {
    int found = ALL.indexOf(name);
    if (found < 0) {
      throw new IllegalArgumentException("no question " + name);
    }
    return found;
  }

  /** Whether the question is asked of the candidate's messages, or else of the team's. */
  static boolean isAsked(int question, boolean ofCandidate) {
    return question < CANDIDATE.size() == ofCandidate;
  }
}
