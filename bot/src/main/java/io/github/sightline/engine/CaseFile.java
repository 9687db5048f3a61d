package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.Warning;
import java.util.List;

/**
 * All that is known of one candidate's case.
 *
 * @param candidate whose case it is
 * @param name as shown to people
 * @param turns what was read about how to meet, in order
 * @param warnings what was reached so far
 * @param steps what people did about it
 */
record CaseFile(
    UserId candidate, String name, List<Turn> turns, List<Warning> warnings, List<CaseStep> steps) {
  static CaseFile of(Books books, UserId candidate) {
    List<CaseStep> steps = books.steps().of(candidate);
    return new CaseFile(
        candidate,
        books.cases().name(candidate),
        Corrections.of(steps).on(books.cases().turns(candidate), books.talks()),
        books.cases().warnings(candidate),
        steps);
  }
}
