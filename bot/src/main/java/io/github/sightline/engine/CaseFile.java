package io.github.sightline.engine;

import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.UserId;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.Warning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
  static CaseFile of(Books books, UserId candidate, Arranged arranged) {
    List<CaseStep> steps = books.steps().of(candidate);
    return new CaseFile(
        candidate,
        books.cases().name(candidate),
        inTheLight(
            Corrections.of(steps).on(books.cases().turns(candidate), books.talks()),
            books.talks(),
            arranged),
        books.cases().warnings(candidate),
        steps);
  }

  /** The turns with the outcomes that they report, and what people told the bot among them. */
  private static List<Turn> inTheLight(List<Turn> turns, Talks talks, Arranged arranged) {
    Map<MessageId, Turn> all = new LinkedHashMap<>();
    turns.forEach(turn -> all.put(turn.message().id(), turn));
    arranged
        .outcomes()
        .forEach(
            (id, outcome) -> {
              if (outcome.isPresent() && !all.containsKey(id)) {
                talks.find(id).ifPresent(turn -> all.put(id, turn));
              }
            });
    arranged.told().forEach(turn -> all.put(turn.message().id(), turn));
    return all.values().stream().map(arranged::inTheLight).sorted(Arrangements.ORDER).toList();
  }
}
