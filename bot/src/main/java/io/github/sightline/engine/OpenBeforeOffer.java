package io.github.sightline.engine;

import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import io.github.sightline.chat.UserId;
import io.github.sightline.diligence.Checklist;
import io.github.sightline.summary.OpenChecklists;
import io.github.sightline.summary.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A candidate for whom an offer is planned while something of the checklist is open.
 *
 * @param main the account under which the case is kept
 */
record OpenBeforeOffer(UserId main, String name, Checklist list) {
  /** How many are listed at once. */
  static final int LISTED = 10;

  /** Those of a team, by what was said before then: the one that waits longest first. */
  static List<OpenBeforeOffer> all(Books books, Team team, Instant asOf) {
    return books.checklists().nearOffer(asOf).stream()
        .map(account -> books.links().main(account))
        .distinct()
        .filter(main -> team.owns(main.toString()))
        .map(main -> of(books, main, asOf))
        .filter(one -> one.list().isOpenBeforeOffer())
        .sorted(
            Comparator.comparing(OpenBeforeOffer::since).thenComparing(o -> o.main().toString()))
        .toList();
  }

  private static OpenBeforeOffer of(Books books, UserId main, Instant asOf) {
    Checklist list = ChecklistDesk.before(books, main, asOf);
    return new OpenBeforeOffer(main, books.cases().name(main), list);
  }

  Instant since() {
    return offer().since();
  }

  Checklist.Offer offer() {
    return Objects.requireNonNull(list.offer());
  }

  /** For the summary. */
  OpenChecklists.One told() {
    return new OpenChecklists.One(
        main,
        name,
        list.settled(),
        Checklist.total(),
        list.open(),
        list.concerns(),
        since(),
        offer().day());
  }

  Section section() {
    return ChecklistText.brief(name, list, CaseRules.cardKey(main));
  }

  /** The same without a word of what is open. */
  Section discreet() {
    List<Line> lines = new ArrayList<>();
    ChecklistText.offer(list).ifPresent(words -> lines.add(Line.of(words)));
    lines.add(Line.of("/sightline checklist says which items are open"));
    return new Section(name + ": " + ChecklistText.count(list).toLowerCase(Locale.ROOT), lines);
  }
}
