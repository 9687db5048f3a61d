package io.github.sightline.engine;

import static io.github.sightline.engine.Sample.MAYA;
import static io.github.sightline.engine.Sample.NOEL;
import static io.github.sightline.engine.Sample.OTHER_ROOM;
import static io.github.sightline.engine.Sample.ROOM;
import static io.github.sightline.engine.Sample.TEXT_ONLY;
import static io.github.sightline.engine.Sample.at;
import static io.github.sightline.engine.Sample.message;
import static io.github.sightline.engine.Sample.turn;
import static io.github.sightline.engine.Sample.warning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.UserId;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.Turn;
import io.github.sightline.summary.Team;
import io.github.sightline.warning.Level;
import io.github.sightline.warning.Warning;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Cases} does. */
interface CasesContract {
  OpenStore store();

  private static Turn tied(ChannelId channel, String id) {
    Message plain = message(channel, 1);
    return turn(
        new Message(new MessageId(channel, id), at(1), plain.author(), id, null, ""), TEXT_ONLY);
  }

  private List<Warning> warnings(UserId candidate) {
    return store().ask(books -> books.cases().warnings(candidate));
  }

  @Test
  default void holdingACaseOpensIt() {
    store()
        .tell(
            books -> {
              books.cases().hold(NOEL, "Noel");
              books.cases().hold(MAYA, "Maya");
              books.cases().hold(NOEL, "Noel");
            });
    assertThat(store().<Object>ask(books -> books.cases().all())).isEqualTo(List.of(MAYA, NOEL));
  }

  @Test
  default void theCandidatesOfATeamComeInParts() {
    UserId third = new UserId(MAYA.platform(), MAYA.workspace(), "U-ZOE");
    UserId elsewhere = new UserId(MAYA.platform(), MAYA.workspace() + "0", "U-A");
    Team team = new Team(MAYA.platform(), MAYA.workspace());
    store()
        .tell(
            books -> {
              books.cases().hold(elsewhere, "Elsewhere");
              books.cases().hold(third, "Zoe");
              books.cases().hold(NOEL, "Noel");
              books.cases().hold(MAYA, "Maya");
            });
    assertThat(store().<Object>ask(books -> books.cases().of(team, "", 2)))
        .isEqualTo(List.of(new Cases.Named(MAYA, "Maya"), new Cases.Named(NOEL, "Noel")));
    assertThat(store().<Object>ask(books -> books.cases().of(team, NOEL.toString(), 2)))
        .isEqualTo(List.of(new Cases.Named(third, "Zoe")));
    String before = "slack/T0/U-Z";
    assertThat(store().<List<?>>ask(books -> books.cases().of(team, before, 9)))
        .as("from the middle of another team on")
        .hasSize(3);
    assertThat(store().<List<?>>ask(books -> books.cases().of(Team.ALL, "", 9))).hasSize(4);
  }

  @Test
  default void theNameGivenLastIsKept() {
    store().tell(books -> books.cases().hold(MAYA, "Maya"));
    store().tell(books -> books.cases().hold(MAYA, "Maya K."));
    assertThat(store().<String>ask(books -> books.cases().name(MAYA))).isEqualTo("Maya K.");
  }

  @Test
  default void whoHasNoNameGoesByTheId() {
    assertThat(store().<String>ask(books -> books.cases().name(MAYA))).isEqualTo("slack/T1/U-MAYA");
  }

  @Test
  default void theTurnsOfACandidateComeFromAllChannelsByTimeThenChannelThenId() {
    Turn first = turn(message(OTHER_ROOM, 0), TEXT_ONLY);
    List<Turn> inOrder = List.of(first, tied(ROOM, "a"), tied(ROOM, "b"), tied(OTHER_ROOM, "a"));
    store()
        .tell(
            books -> {
              books.talks().keep(tied(OTHER_ROOM, "a"), MAYA);
              books.talks().keep(tied(ROOM, "b"), MAYA);
              books.talks().keep(tied(ROOM, "a"), MAYA);
              books.talks().keep(first, MAYA);
            });
    assertThat(store().<Object>ask(books -> books.cases().turns(MAYA))).isEqualTo(inOrder);
  }

  @Test
  default void turnsThatSayNothingOrConcernOthersAreNotTheCandidates() {
    Turn deleted = new Turn(message(ROOM, 3), TEXT_ONLY, null, true);
    store()
        .tell(
            books -> {
              books.talks().keep(turn(message(ROOM, 1), Reading.NOTHING), MAYA);
              books.talks().keep(turn(message(ROOM, 2), TEXT_ONLY), NOEL);
              books.talks().keep(deleted, MAYA);
              books.talks().keep(turn(message(ROOM, 4), TEXT_ONLY), null);
            });
    assertThat(store().<Object>ask(books -> books.cases().turns(MAYA))).isEqualTo(List.of(deleted));
  }

  @Test
  default void aTurnThatSaysNothingAnyMoreIsNoLongerTheCandidates() {
    store().tell(books -> books.talks().keep(turn(message(ROOM, 1), TEXT_ONLY), MAYA));
    store().tell(books -> books.talks().keep(turn(message(ROOM, 1), Reading.NOTHING), MAYA));
    assertThat(store().<List<?>>ask(books -> books.cases().turns(MAYA))).isEmpty();
  }

  @Test
  default void aWarningIsKeptOnceAsItWasFirst() {
    Warning caution = warning("w1", MAYA, Level.CAUTION, 1);
    store().tell(books -> books.cases().hold(MAYA, "Maya"));
    assertThat(store().<Boolean>ask(books -> books.cases().raise(caution))).isTrue();
    Warning other = warning("w1", MAYA, Level.HIGH, 2);
    assertThat(store().<Boolean>ask(books -> books.cases().raise(other))).isFalse();
    assertThat(warnings(MAYA)).containsExactly(caution);
  }

  @Test
  default void warningsComeOldestFirstThenByLevelThenById() {
    Warning early = warning("w4", MAYA, Level.HIGH, 1);
    Warning caution = warning("w3", MAYA, Level.CAUTION, 2);
    Warning high = warning("w1", MAYA, Level.HIGH, 2);
    Warning high2 = warning("w2", MAYA, Level.HIGH, 2);
    store()
        .tell(
            books -> {
              books.cases().hold(MAYA, "Maya");
              books.cases().hold(NOEL, "Noel");
              List.of(high2, high, caution, early).forEach(books.cases()::raise);
              books.cases().raise(warning("w5", NOEL, Level.HIGH, 0));
            });
    assertThat(warnings(MAYA)).containsExactly(early, caution, high, high2);
    store().tell(books -> books.cases().forgetWarnings(MAYA));
    assertThat(warnings(MAYA)).isEmpty();
    assertThat(warnings(NOEL)).hasSize(1);
  }

  @Test
  default void nobodyIsWarnedOfWithoutACase() {
    assertThatThrownBy(
            () -> store().ask(b -> b.cases().raise(warning("w1", MAYA, Level.CAUTION, 1))))
        .isInstanceOf(RuntimeException.class);
    assertThat(warnings(MAYA)).isEmpty();
  }
}
