package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.Warning;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

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
  private static final Comparator<CaseStep> ORDER =
      Comparator.comparing(CaseStep::at).thenComparing(CaseStep::id);

  /** The file of all accounts whose case is kept under that one. */
  static CaseFile of(Books books, UserId main) {
    List<UserId> accounts = books.links().accounts(main);
    List<CaseStep> steps =
        accounts.stream().flatMap(a -> books.steps().of(a).stream()).sorted(ORDER).toList();
    List<Turn> turns = accounts.stream().flatMap(a -> books.cases().turns(a).stream()).toList();
    return new CaseFile(
        main,
        accounts.stream().map(books.cases()::name).distinct().collect(Collectors.joining(" = ")),
        Corrections.of(steps).on(turns, books.talks()),
        books.cases().warnings(main),
        steps);
  }
}
