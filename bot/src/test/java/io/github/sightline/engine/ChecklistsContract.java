package io.github.sightline.engine;

import static io.github.sightline.engine.Sample.MAYA;
import static io.github.sightline.engine.Sample.NOEL;
import static io.github.sightline.engine.Sample.RECRUITER;
import static io.github.sightline.engine.Sample.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.UserId;
import io.github.sightline.diligence.Change;
import io.github.sightline.diligence.Change.Checked;
import io.github.sightline.diligence.Change.NoOffer;
import io.github.sightline.diligence.Change.OfferPlanned;
import io.github.sightline.diligence.Entry;
import io.github.sightline.diligence.Item;
import io.github.sightline.diligence.State;
import io.github.sightline.summary.Team;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Checklists} does. */
interface ChecklistsContract {
  OpenStore store();

  private static Entry entry(String id, UserId candidate, Change change, int seconds) {
    return new Entry(id, candidate, change, RECRUITER, at(seconds));
  }

  private static Checked done(Item item) {
    return new Checked(item, State.DONE, "they \"called\" back\n👋");
  }

  private boolean add(Entry entry) {
    return store().ask(books -> books.checklists().add(entry));
  }

  private List<Entry> of(UserId candidate) {
    return store().ask(books -> books.checklists().of(candidate));
  }

  private List<UserId> nearOffer(int seconds) {
    return store().ask(books -> books.checklists().nearOffer(at(seconds)));
  }

  @Test
  default void entriesOfEveryKindComeBackByTimeAndOnlyOfTheirCandidate() {
    Entry planned = entry("e2", MAYA, new OfferPlanned(LocalDate.of(2026, 12, 1)), 2);
    Entry some = entry("e4", MAYA, new OfferPlanned(null), 4);
    Entry off = entry("e3", MAYA, new NoOffer(), 3);
    Entry done = entry("e1", MAYA, done(Item.FORMER_EMPLOYERS), 1);
    Entry other = entry("e5", NOEL, new Checked(Item.VENDORS, State.OPEN, ""), 1);
    for (Entry entry : List.of(planned, some, off, done, other)) {
      assertThat(add(entry)).isTrue();
    }
    assertThat(of(MAYA)).containsExactly(done, planned, off, some);
    assertThat(of(NOEL)).containsExactly(other);
  }

  @Test
  default void theSameCommandTwiceIsOneEntry() {
    Entry first = entry("e1", MAYA, done(Item.IDENTITY), 1);
    assertThat(add(first)).isTrue();
    assertThat(add(entry("e1", MAYA, done(Item.REFERENCES), 9))).isFalse();
    assertThat(of(MAYA)).containsExactly(first);
  }

  @Test
  default void theLatestEntriesOfATeamComeNewestFirst() {
    add(entry("e1", MAYA, done(Item.IDENTITY), 1));
    add(entry("e2", NOEL, new NoOffer(), 2));
    add(entry("e3", MAYA, done(Item.REFERENCES), 3));
    List<Entry> latest =
        store().ask(b -> b.checklists().latest(new Team(MAYA.platform(), MAYA.workspace()), 2));
    assertThat(latest).extracting(Entry::id).containsExactly("e3", "e2");
    Team other = new Team(MAYA.platform(), MAYA.workspace() + "x");
    assertThat(store().<List<Entry>>ask(b -> b.checklists().latest(other, 9))).isEmpty();
  }

  @Test
  default void anOfferIsNearFromWhenItWasSaidUntilItIsTakenBack() {
    add(entry("a1", MAYA, new OfferPlanned(null), 10));
    add(entry("a2", MAYA, new OfferPlanned(LocalDate.of(2026, 12, 1)), 20));
    add(entry("b1", NOEL, new OfferPlanned(null), 20));
    add(entry("b2", NOEL, done(Item.IDENTITY), 25));
    add(entry("b3", NOEL, new NoOffer(), 30));
    // At the same moment the ids decide, as everywhere.
    add(entry("b0", NOEL, new OfferPlanned(null), 30));
    assertThat(nearOffer(10)).isEmpty();
    assertThat(nearOffer(11)).containsExactly(MAYA);
    assertThat(nearOffer(30)).containsExactly(MAYA, NOEL);
    assertThat(nearOffer(31)).containsExactly(MAYA);
  }
}
