package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.adapter.web.CardTone;
import io.github.sightline.engine.Books;
import io.github.sightline.engine.CaseRules;
import io.github.sightline.engine.Cases.Named;
import io.github.sightline.engine.Ledger;
import io.github.sightline.summary.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A part of the list of a team's candidates.
 *
 * @param next the address of the next part; empty: this is the last one
 * @param words what names must hold; empty: anything
 */
public record CandidateList(List<CandidateRow> rows, String next, String words) {
  static final int PART = 100;

  /** So many are looked through at once: nobody else waits long for the store. */
  private static final int SOME = 1000;

  public CandidateList {
    rows = List.copyOf(rows);
  }

  /** The candidates after that id, of those whose names or ids hold the words in any case. */
  static CandidateList of(Ledger ledger, Team team, String after, String words) {
    List<Named> found = new ArrayList<>();
    String wanted = words.toLowerCase(Locale.ROOT);
    String from = after.isEmpty() ? "" : team.prefix() + after;
    int limit = wanted.isEmpty() ? PART + 1 : SOME;
    List<Named> some;
    do {
      String place = from;
      some = ledger.transact(books -> books.cases().of(team, place, limit));
      some.stream().filter(named -> holds(named, wanted)).forEach(found::add);
      from = some.isEmpty() ? from : some.get(some.size() - 1).id().toString();
    } while (some.size() == limit && found.size() <= PART);
    List<Named> shown = found.subList(0, Math.min(PART, found.size()));
    List<CandidateRow> rows =
        ledger.transact(books -> shown.stream().map(named -> row(books, named)).toList());
    String next =
        found.size() > PART ? Addresses.candidates(shown.get(PART - 1).id().id(), words) : "";
    return new CandidateList(rows, next, words);
  }

  private static boolean holds(Named named, String wanted) {
    return wanted.isEmpty()
        || named.name().toLowerCase(Locale.ROOT).contains(wanted)
        || named.id().id().toLowerCase(Locale.ROOT).contains(wanted);
  }

  private static CandidateRow row(Books books, Named named) {
    String id = named.id().id();
    return books
        .outbox()
        .find(CaseRules.cardKey(named.id()))
        .map(d -> new CandidateRow(id, named.name(), d.card().title(), CardTone.of(d.card())))
        .orElse(new CandidateRow(id, named.name(), "No card", "none"));
  }
}
