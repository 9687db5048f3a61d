package io.github.sightline.engine;

import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.UserId;
import io.github.sightline.diligence.Checklist;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that is known of one candidate's case.
 *
 * @param candidate whose case it is
 * @param name as shown to people
 * @param turns what was read about how to meet, in order
 * @param warnings what was reached so far
 * @param steps what people did about it
 * @param checklist how the due diligence stands; counts for nothing else
 */
record CaseFile(
    UserId candidate,
    String name,
    List<Turn> turns,
    List<Warning> warnings,
    List<CaseStep> steps,
    Checklist checklist) {
  private static final Comparator<CaseStep> ORDER =
      Comparator.comparing(CaseStep::at).thenComparing(CaseStep::id);

  /** The file of all accounts whose case is kept under that one. */
  static CaseFile of(Books books, UserId main, Arrangements arrangements) {
    return of(books, main, account -> arrangements.of(books, account));
  }

  /** The same, for whoever followed some of the accounts already: that is dear. */
  static CaseFile of(Books books, UserId main, Function<UserId, Arranged> arranged) {
    List<UserId> accounts = books.links().accounts(main);
    List<CaseStep> steps =
        accounts.stream().flatMap(a -> books.steps().of(a).stream()).sorted(ORDER).toList();
    List<Turn> turns = new ArrayList<>();
    for (UserId account : accounts) {
      turns.addAll(turns(books, account, steps, arranged.apply(account)));
    }
    turns.sort(Arrangements.ORDER);
    return new CaseFile(
        main,
        accounts.stream().map(books.cases()::name).distinct().collect(Collectors.joining(" = ")),
        turns,
        books.cases().warnings(main),
        steps,
        ChecklistDesk.of(books, main));
  }

  /** What one account's talk says, whatever other accounts the person has. */
  static List<Turn> turns(Books books, UserId account, Arranged arranged) {
    return turns(books, account, books.steps().of(account), arranged);
  }

  private static List<Turn> turns(
      Books books, UserId account, List<CaseStep> steps, Arranged arranged) {
    return inTheLight(
        Corrections.of(steps).on(books.cases().turns(account), books.talks()),
        books.talks(),
        arranged);
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
