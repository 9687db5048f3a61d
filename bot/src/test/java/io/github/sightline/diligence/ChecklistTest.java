package io.github.sightline.diligence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import io.github.sightline.diligence.Change.Checked;
import io.github.sightline.diligence.Change.NoOffer;
import io.github.sightline.diligence.Change.OfferPlanned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What entries come to, and what an item is. */
class ChecklistTest {
  private static final UserId ANA = new UserId("slack", "T1", "U1");
  private static final Author MO = new Author(new UserId("slack", "T1", "U2"), "Mo", Role.MANAGER);
  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  private static Entry entry(int n, Change change) {
    return new Entry("e" + n, ANA, change, MO, START.plusSeconds(n));
  }

  @Test
  void nothingSaidIsEverythingOpenAndNoOffer() {
    Checklist empty = Checklist.of(List.of());
    assertThat(empty.open()).containsExactly(Item.values());
    assertThat(empty.settled()).isZero();
    assertThat(empty.isOpenBeforeOffer()).isFalse();
  }

  @Test
  void theLatestWordHoldsInWhateverOrderEntriesComeAndCanBeTakenBack() {
    List<Entry> entries =
        new ArrayList<>(
            List.of(
                entry(1, new Checked(Item.IDENTITY, State.DONE, "passport, live")),
                entry(2, new Checked(Item.VENDORS, State.NOT_NEEDED, "hired directly")),
                entry(3, new Checked(Item.REFERENCES, State.CONCERN, "nobody knows them")),
                entry(4, new Checked(Item.IDENTITY, State.OPEN, ""))));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(entries, new Random(seed));
      Checklist list = Checklist.of(entries);
      assertThat(list.settled()).isEqualTo(1);
      assertThat(list.open()).contains(Item.IDENTITY, Item.REFERENCES).doesNotContain(Item.VENDORS);
      assertThat(list.concerns()).containsExactly(Item.REFERENCES);
      assertThat(list.of(Item.VENDORS).note()).isEqualTo("hired directly");
    }
  }

  @Test
  void anOfferKeepsItsFirstDayOfWaitingUntilItIsOff() {
    LocalDate day = LocalDate.of(2026, 3, 20);
    List<Entry> entries = new ArrayList<>(List.of(entry(1, new OfferPlanned(null))));
    entries.add(entry(5, new OfferPlanned(day)));
    assertThat(Checklist.of(entries).offer())
        .isEqualTo(new Checklist.Offer(day, MO, START.plusSeconds(1)));
    assertThat(Checklist.of(entries).isOpenBeforeOffer()).isTrue();
    for (Item item : Item.values()) {
      entries.add(entry(10 + entries.size(), new Checked(item, State.DONE, "")));
    }
    assertThat(Checklist.of(entries).isOpenBeforeOffer()).as("all is settled").isFalse();
    entries.add(entry(30, new Checked(Item.VENDORS, State.CONCERN, "no papers")));
    assertThat(Checklist.of(entries).isOpenBeforeOffer()).as("a concern is open").isTrue();
    entries.add(entry(31, new NoOffer()));
    assertThat(Checklist.of(entries).offer()).isNull();
  }

  @ParameterizedTest
  @EnumSource(Item.class)
  void everyItemSaysHowInOneSentenceAndWhoAsksForIt(Item item) {
    assertThat(item.how()).endsWith(".").doesNotContain(". ");
    assertThat(item.source().link()).startsWith("https://");
    assertThat(item.key() + item.how())
        .doesNotContainPattern("(?i)national|citizen|ethnic|accent|language|gender|age\\b|looks");
  }

  @ParameterizedTest
  @CsvSource({
    "identity,IDENTITY", "Former-Employers,FORMER_EMPLOYERS", "employers,FORMER_EMPLOYERS",
    "ref,REFERENCES", "sanctions,SANCTIONS_EXPOSURE", "intelligence,OUTSIDE_INTELLIGENCE"
  })
  void anItemIsFoundByItsKeyOrTheBeginningOfAWord(String typed, Item item) {
    assertThat(Item.find(typed)).contains(item);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "i", "nationality", "-", "dentity", "identitty"})
  void whatNamesNoItemOrSeveralIsNone(String typed) {
    assertThat(Item.find(typed)).isEmpty();
  }

  @Test
  void whatNobodyCouldFollowIsNotKeptNorIsAnEssay() {
    for (State state : List.of(State.NOT_NEEDED, State.CONCERN)) {
      assertThatThrownBy(() -> new Checked(Item.IDENTITY, state, "  "))
          .hasMessageContaining("few words");
    }
    String essay = "x".repeat(Checked.LONGEST + 1);
    assertThatThrownBy(() -> new Checked(Item.IDENTITY, State.DONE, essay))
        .hasMessageContaining("301")
        .hasMessageContaining("300");
    assertThat(new Checked(Item.IDENTITY, State.DONE, "").note()).isEmpty();
  }
}
