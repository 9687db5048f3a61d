package io.github.sightline.interview;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A message of one side, cut up and with its times read.
 *
 * @param by who speaks
 * @param source the message as the source of what follows from it
 * @param hints what was read of it about how to meet
 * @param sentences in order
 * @param times all times that it names, in order
 * @param text what was said, without code and quotations
 */
record Utterance(
    Party by,
    Source source,
    Set<Hint> hints,
    List<Sentence> sentences,
    List<Named> times,
    String text) {

  boolean says(Hint hint) {
    return hints.contains(hint);
  }

  boolean has(Cue cue) {
    return any(sentence -> sentence.has(cue));
  }

  boolean any(Predicate<Sentence> test) {
    return sentences.stream().anyMatch(test);
  }

  /** The sentence that names the time. */
  Sentence around(Named time) {
    return sentences.stream()
        .filter(s -> s.from() <= time.from() && time.from() < s.to())
        .findFirst()
        .orElse(new Sentence(text, 0, text.contains("?")));
  }

  /** The times that a sentence names. */
  List<Named> timesOf(Sentence sentence) {
    return times.stream()
        .filter(t -> sentence.from() <= t.from() && t.from() < sentence.to())
        .toList();
  }

  /** The clause of a sentence that names the time. */
  Sentence clause(Named time) {
    Cutter cutter = new Cutter(at -> times.stream().anyMatch(t -> t.from() < at && at < t.to()));
    return cutter.clauses(around(time)).stream()
        .filter(s -> s.from() <= time.from() && time.from() < s.to())
        .findFirst()
        .orElse(around(time));
  }
}
