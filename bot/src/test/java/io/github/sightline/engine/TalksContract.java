package io.github.sightline.engine;

import static io.github.sightline.engine.Sample.ASKS_VIDEO;
import static io.github.sightline.engine.Sample.MAYA;
import static io.github.sightline.engine.Sample.NOEL;
import static io.github.sightline.engine.Sample.OTHER_ROOM;
import static io.github.sightline.engine.Sample.RECRUITER;
import static io.github.sightline.engine.Sample.ROOM;
import static io.github.sightline.engine.Sample.TEXT_ONLY;
import static io.github.sightline.engine.Sample.at;
import static io.github.sightline.engine.Sample.by;
import static io.github.sightline.engine.Sample.id;
import static io.github.sightline.engine.Sample.message;
import static io.github.sightline.engine.Sample.turn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Role;
import io.github.sightline.stance.Ask;
import io.github.sightline.stance.Because;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Language;
import io.github.sightline.stance.Outcome;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.Turn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link Talks} does. */
interface TalksContract {
  OpenStore store();

  private void keep(Turn... turns) {
    store().tell(books -> List.of(turns).forEach(turn -> books.talks().keep(turn, MAYA)));
  }

  private Optional<Turn> find(MessageId message) {
    return store().ask(books -> books.talks().find(message));
  }

  /** A turn that all stands at one instant with others, told apart by its id. */
  private static Turn tied(String id) {
    Message plain = message(ROOM, 1);
    return turn(
        new Message(new MessageId(ROOM, id), at(1), plain.author(), id, null, ""), TEXT_ONLY);
  }

  @Test
  default void aTurnComesOutAsItWentIn() {
    Map<Label, Double> labels = Map.of(Label.VIDEO_REFUSAL, 0.1 + 0.2, Label.ACCOMMODATION, 1.0);
    Reading all =
        new Reading(
            labels, true, Set.of(Ask.VIDEO, Ask.CHECK), Outcome.NO_SHOW, Because.of("„no“"));
    Turn full = new Turn(message(ROOM, 1), all, at(-5), true);
    Turn bare = new Turn(message(ROOM, 2), Reading.NOTHING, null, false);
    keep(full, bare);
    assertThat(find(id(ROOM, 1))).contains(full);
    assertThat(find(id(ROOM, 2))).contains(bare);
  }

  @Test
  default void whoIsForgottenLeavesWhatOthersWroteConcerningNobody() {
    Turn hers = turn(message(ROOM, 1), TEXT_ONLY);
    Turn theirs = turn(Sample.by(Sample.RECRUITER, message(ROOM, 2)), Sample.ASKS_VIDEO);
    keep(hers, theirs);
    store().tell(books -> books.talks().forget(MAYA));
    assertThat(find(id(ROOM, 1))).isEmpty();
    assertThat(find(id(ROOM, 2))).contains(theirs);
    assertThat(store().<Object>ask(books -> books.talks().about(id(ROOM, 2))))
        .isEqualTo(Optional.empty());
    assertThat(store().<Object>ask(books -> books.cases().turns(MAYA))).isEqualTo(List.of());
  }

  @Test
  default void whatWasUnclearOrNotReadComesOutAsItWentIn() {
    Reading unclear = Reading.NOTHING.withUnclear(Set.of(Label.ACCOMMODATION, Label.VIDEO_REFUSAL));
    Turn doubt = new Turn(message(ROOM, 1), unclear, null, false);
    Turn spanish = new Turn(message(ROOM, 2), Reading.notRead(new Language("es")), null, false);
    keep(doubt, spanish);
    assertThat(find(id(ROOM, 1))).contains(doubt);
    assertThat(find(id(ROOM, 2))).contains(spanish);
    assertThat(store().<Object>ask(books -> books.cases().turns(MAYA)))
        .isEqualTo(List.of(doubt, spanish));
  }

  @Test
  default void anUnknownMessageHasNoTurnAndConcernsNobody() {
    assertThat(find(id(ROOM, 1))).isEmpty();
    assertThat(store().<Optional<?>>ask(books -> books.talks().about(id(ROOM, 1)))).isEmpty();
  }

  @Test
  default void keepingAMessageAgainReplacesItsTurn() {
    keep(turn(message(ROOM, 1), TEXT_ONLY));
    Turn later = new Turn(message(ROOM, 1).withText("video is fine"), ASKS_VIDEO, at(0), true);
    store().tell(books -> books.talks().keep(later, NOEL));
    assertThat(find(id(ROOM, 1))).contains(later);
    assertThat(store().<Object>ask(books -> books.talks().about(id(ROOM, 1))))
        .isEqualTo(Optional.of(NOEL));
    assertThat(store().<List<Turn>>ask(b -> b.talks().after(ROOM, at(0), "", 9))).hasSize(1);
  }

  @Test
  default void allTurnsThatConcernACandidateAreFoundThoseThatSayNothingToo() {
    Turn bare = new Turn(message(ROOM, 1), Reading.NOTHING, null, false);
    Turn full = turn(message(ROOM, 2), TEXT_ONLY);
    keep(full, bare);
    store().tell(books -> books.talks().keep(turn(message(ROOM, 3), TEXT_ONLY), NOEL));
    assertThat(store().<Object>ask(books -> books.talks().concerning(MAYA, 9)))
        .isEqualTo(List.of(bare, full));
    assertThat(store().<Object>ask(books -> books.talks().concerning(MAYA, 1)))
        .as("the last ones, where there are too many")
        .isEqualTo(List.of(full));
    assertThat(store().<List<Turn>>ask(books -> books.talks().bystanders(ROOM, at(0), 9)))
        .isEmpty();
  }

  @Test
  default void theTurnsBeforeAPlaceAreItsNearestOldestFirst() {
    keep(turns(4, 2, 5, 1, 3));
    assertThat(store().<Object>ask(b -> b.talks().before(ROOM, at(4), id(ROOM, 4).id(), 2)))
        .isEqualTo(List.of(turns(2, 3)));
    assertThat(store().<Object>ask(b -> b.talks().before(ROOM, at(4), id(ROOM, 4).id(), 9)))
        .isEqualTo(List.of(turns(1, 2, 3)));
  }

  @Test
  default void theTurnsAfterAPlaceAreItsNearestOldestFirst() {
    keep(turns(4, 2, 5, 1, 3));
    assertThat(store().<Object>ask(b -> b.talks().after(ROOM, at(2), id(ROOM, 2).id(), 2)))
        .isEqualTo(List.of(turns(3, 4)));
    assertThat(store().<Object>ask(b -> b.talks().after(ROOM, at(2), id(ROOM, 2).id(), 9)))
        .isEqualTo(List.of(turns(3, 4, 5)));
  }

  @Test
  default void turnsOfOneInstantStandInTheOrderOfTheirIds() {
    keep(tied("b"), tied("d"), tied("a"), tied("c"), tied("B"), tied("a-1"));
    assertThat(store().<Object>ask(books -> books.talks().before(ROOM, at(1), "b", 9)))
        .isEqualTo(List.of(tied("B"), tied("a"), tied("a-1")));
    assertThat(store().<Object>ask(books -> books.talks().after(ROOM, at(1), "b", 9)))
        .isEqualTo(List.of(tied("c"), tied("d")));
  }

  @Test
  default void aPlaceNeedNotHoldAMessage() {
    keep(turns(1, 3));
    assertThat(store().<Object>ask(books -> books.talks().before(ROOM, at(2), "", 9)))
        .isEqualTo(List.of(turns(1)));
    assertThat(store().<Object>ask(books -> books.talks().after(ROOM, at(2), "", 9)))
        .isEqualTo(List.of(turns(3)));
  }

  @Test
  default void deletedTurnsKeepTheirPlace() {
    Turn deleted = new Turn(message(ROOM, 1), TEXT_ONLY, null, true);
    keep(deleted);
    assertThat(store().<Object>ask(books -> books.talks().before(ROOM, at(2), "", 9)))
        .isEqualTo(List.of(deleted));
    assertThat(store().<Object>ask(books -> books.talks().after(ROOM, at(0), "", 9)))
        .isEqualTo(List.of(deleted));
  }

  @Test
  default void turnsOfOtherChannelsAreNotSeen() {
    keep(turn(message(OTHER_ROOM, 1), TEXT_ONLY), turn(message(OTHER_ROOM, 3), TEXT_ONLY));
    assertThat(store().<List<?>>ask(b -> b.talks().before(ROOM, at(2), "", 9))).isEmpty();
    assertThat(store().<List<?>>ask(b -> b.talks().after(ROOM, at(2), "", 9))).isEmpty();
  }

  @Test
  default void theCandidatesOfAChannelAreThoseWhoEverWroteInItAsSuch() {
    Author noel = new Author(NOEL, "Noel", Role.CANDIDATE);
    Author guest = new Author(ROOM.user("U-GUEST"), "Gus", Role.OTHER);
    keep(
        turns(1, 2)[0],
        turns(1, 2)[1],
        turn(by(RECRUITER, message(ROOM, 3)), ASKS_VIDEO),
        turn(by(guest, message(ROOM, 4)), Reading.NOTHING),
        new Turn(by(noel, message(ROOM, 5)), Reading.NOTHING, null, true),
        turn(
            by(new Author(ROOM.user("U-X"), "X", Role.CANDIDATE), message(OTHER_ROOM, 6)),
            TEXT_ONLY));
    assertThat(store().<Object>ask(books -> books.talks().candidates(ROOM)))
        .isEqualTo(Set.of(MAYA, NOEL));
  }

  @Test
  default void aMessageConcernsWhomItWasKeptFor() {
    store()
        .tell(
            books -> {
              books.talks().keep(turn(by(RECRUITER, message(ROOM, 1)), ASKS_VIDEO), MAYA);
              books.talks().keep(turn(by(RECRUITER, message(ROOM, 2)), ASKS_VIDEO), null);
            });
    assertThat(store().<Object>ask(books -> books.talks().about(id(ROOM, 1))))
        .isEqualTo(Optional.of(MAYA));
    assertThat(store().<Object>ask(books -> books.talks().about(id(ROOM, 2))))
        .isEqualTo(Optional.empty());
  }

  /** Turns with these numbers. */
  private static Turn[] turns(int... numbers) {
    Turn[] turns = new Turn[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      turns[i] = turn(message(ROOM, numbers[i]), TEXT_ONLY);
    }
    return turns;
  }
}
