package io.github.sightline.engine;

import static io.github.sightline.engine.Sample.MAYA;
import static io.github.sightline.engine.Sample.NOEL;
import static io.github.sightline.engine.Sample.OTHER_ROOM;
import static io.github.sightline.engine.Sample.RECRUITER;
import static io.github.sightline.engine.Sample.ROOM;
import static io.github.sightline.engine.Sample.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.ReadMarks.Mark;
import io.github.sightline.chat.UserId;
import io.github.sightline.summary.Team;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link CaseSteps} and every keeper of read marks does. */
interface PeopleContract {
  OpenStore store();

  private static CaseStep step(String id, UserId candidate, int seconds) {
    return new CaseStep(
        id, candidate, CaseAction.NOT_A_CONCERN, RECRUITER, at(seconds), "they \"moved\"\n👋");
  }

  private boolean add(CaseStep step) {
    return store()
        .ask(
            books -> {
              books.cases().hold(step.candidate(), "someone");
              return books.steps().add(step);
            });
  }

  private List<CaseStep> of(UserId candidate) {
    return store().ask(books -> books.steps().of(candidate));
  }

  private Optional<UserId> pausedBy(String workspace) {
    return store().ask(books -> books.pauses().by("slack", workspace));
  }

  private Mark mark() {
    return store().ask(books -> books.marks().of(ROOM).orElseThrow());
  }

  @Test
  default void stepsComeBackByTimeAndOnlyOfTheirCandidate() {
    add(step("p2", MAYA, 2));
    add(step("p1", MAYA, 1));
    add(step("p3", NOEL, 1));
    assertThat(of(MAYA)).containsExactly(step("p1", MAYA, 1), step("p2", MAYA, 2));
    assertThat(of(NOEL)).containsExactly(step("p3", NOEL, 1));
  }

  @Test
  default void theSamePressTwiceIsOneStep() {
    assertThat(add(step("p1", MAYA, 1))).isTrue();
    assertThat(add(step("p1", MAYA, 9))).isFalse();
    assertThat(of(MAYA)).containsExactly(step("p1", MAYA, 1));
  }

  @Test
  default void theLatestStepsOfATeamComeNewestFirst() {
    add(step("p1", MAYA, 1));
    add(step("p2", NOEL, 2));
    add(step("p3", MAYA, 3));
    Team team = new Team(MAYA.platform(), MAYA.workspace());
    List<CaseStep> latest = store().ask(books -> books.steps().latest(team, 2));
    assertThat(latest).extracting(CaseStep::id).containsExactly("p3", "p2");
    Team other = new Team(MAYA.platform(), MAYA.workspace() + "x");
    assertThat(store().<List<CaseStep>>ask(books -> books.steps().latest(other, 9))).isEmpty();
  }

  @Test
  default void aLinkOpensOnceAndNotAfterItsTime() {
    store().tell(books -> books.access().invite("h1", RECRUITER, at(10)));
    store().tell(books -> books.access().invite("h2", RECRUITER, at(10)));
    assertThat(redeem("other", 1)).isEmpty();
    assertThat(redeem("h2", 10)).isEmpty();
    assertThat(redeem("h1", 9)).contains(RECRUITER);
    assertThat(redeem("h1", 9)).isEmpty();
  }

  @Test
  default void aSessionIsNoLinkAndEndsWhenItIsClosed() {
    store().tell(books -> books.access().open("s1", RECRUITER, at(10)));
    assertThat(redeem("s1", 1)).isEmpty();
    assertThat(session("s1", 1)).contains(RECRUITER);
    assertThat(session("s1", 10)).isEmpty();
    store().tell(books -> books.access().close("s1"));
    assertThat(session("s1", 1)).isEmpty();
  }

  @Test
  default void aSignInElsewhereIsTakenOnceAndNotAfterItsTime() {
    store().tell(books -> books.access().depart("d1", "s1", at(0), at(10)));
    store().tell(books -> books.access().depart("d2", "", at(0), at(10)));
    assertThat(arrive("other", 1)).isEmpty();
    assertThat(arrive("d2", 10)).as("over").isEmpty();
    assertThat(arrive("d2", 1)).as("gone").isEmpty();
    assertThat(arrive("d1", 9)).contains("s1");
    assertThat(arrive("d1", 9)).isEmpty();
    store().tell(books -> books.access().depart("d3", "", at(0), at(10)));
    assertThat(session("d3", 1)).as("it opens no session").isEmpty();
    store().tell(books -> books.access().depart("d4", "", at(10), at(20)));
    assertThat(arrive("d3", 1)).as("forgotten when it was over").isEmpty();
    assertThat(arrive("d4", 11)).contains("");
  }

  private Optional<String> arrive(String hash, int seconds) {
    return store().ask(books -> books.access().arrive(hash, at(seconds)));
  }

  @Test
  default void aCalendarHasOneAddressAtATime() {
    store().tell(books -> books.access().subscribe("c1", RECRUITER, at(10)));
    assertThat(subscriber("c1", 9)).contains(RECRUITER);
    assertThat(subscriber("c1", 10)).isEmpty();
    assertThat(session("c1", 1)).isEmpty();
    store().tell(books -> books.access().subscribe("c2", RECRUITER, at(10)));
    assertThat(subscriber("c1", 1)).as("the address before").isEmpty();
    assertThat(subscriber("c2", 1)).contains(RECRUITER);
  }

  private Optional<Author> subscriber(String hash, int seconds) {
    return store().ask(books -> books.access().subscriber(hash, at(seconds)));
  }

  @Test
  default void looksAreKeptForTheTeamOfWhoeverLooked() {
    Access.View view = new Access.View(RECRUITER, "case of somebody", at(1));
    store().tell(books -> books.access().viewed(view));
    Team team = new Team(RECRUITER.id().platform(), RECRUITER.id().workspace());
    assertThat(store().<List<Access.View>>ask(books -> books.access().views(team, 9)))
        .containsExactly(view);
    Access.View entry = new Access.View(RECRUITER, Access.Deed.SIGNED_IN, "by a link", at(2));
    store().tell(books -> books.access().viewed(entry));
    assertThat(store().<List<Access.View>>ask(books -> books.access().views(team, 9)))
        .containsExactly(entry, view);
    Team other = new Team("slack", "T-other");
    assertThat(store().<List<Access.View>>ask(books -> books.access().views(other, 9))).isEmpty();
  }

  private Optional<Author> redeem(String hash, int seconds) {
    return store().ask(books -> books.access().redeem(hash, at(seconds)));
  }

  private Optional<Author> session(String hash, int seconds) {
    return store().ask(books -> books.access().session(hash, at(seconds)));
  }

  @Test
  default void aMarkBeginsOnceAndNeverGoesBack() {
    store().tell(books -> books.marks().begin(ROOM, "100.5"));
    store().tell(books -> books.marks().begin(ROOM, "900.5"));
    store().tell(books -> books.marks().reached(ROOM, "200.5"));
    store().tell(books -> books.marks().reached(ROOM, "150.5"));
    assertThat(mark()).isEqualTo(new Mark(ROOM, "200.5", null, null));
    store().tell(books -> books.marks().begin(OTHER_ROOM, "1"));
    List<Mark> all = store().ask(books -> books.marks().all());
    assertThat(all).extracting(Mark::channel).containsExactly(ROOM, OTHER_ROOM);
  }

  @Test
  default void aPauseHoldsForItsWorkspaceUntilItEnds() {
    store().tell(books -> books.pauses().pause("slack", "T1", MAYA));
    store().tell(books -> books.pauses().pause("slack", "T1", NOEL));
    assertThat(pausedBy("T1")).contains(MAYA);
    assertThat(pausedBy("T2")).isEmpty();
    store().tell(books -> books.pauses().resume("slack", "T1"));
    assertThat(pausedBy("T1")).isEmpty();
  }

  @Test
  default void troubleKeepsItsFirstTimeAndEndsWhenTheGapIsFilled() {
    store().tell(books -> books.marks().begin(ROOM, "100.5"));
    store().tell(books -> books.marks().troubled(ROOM, "missing_scope", at(5)));
    store().tell(books -> books.marks().troubled(ROOM, "not_in_channel", at(9)));
    assertThat(mark()).isEqualTo(new Mark(ROOM, "100.5", "not_in_channel", at(5)));
    store().tell(books -> books.marks().reached(ROOM, "100.5"));
    assertThat(mark()).isEqualTo(new Mark(ROOM, "100.5", null, null));
  }

  private boolean isCovered(UserId person, int seconds) {
    return store().ask(books -> books.consents().covers(person, at(seconds)));
  }

  @Test
  default void whoAgreedIsReadFromThenOnWhileTheyAgreeAndNobodyElse() {
    store().tell(books -> books.consents().give(MAYA, ROOM, at(10)));
    store().tell(books -> books.consents().give(MAYA, OTHER_ROOM, at(15)));
    assertThat(isCovered(MAYA, 9)).isFalse();
    assertThat(isCovered(MAYA, 10)).isTrue();
    assertThat(isCovered(NOEL, 10)).isFalse();
    store().tell(books -> books.consents().withdraw(MAYA, at(20)));
    store().tell(books -> books.consents().withdraw(MAYA, at(25)));
    assertThat(isCovered(MAYA, 19)).isFalse();
    assertThat(isCovered(MAYA, 20)).isFalse();
    assertThat(isForbidden(MAYA, 19)).isTrue();
    assertThat(isForbidden(NOEL, 19)).as("was never asked").isFalse();
    store().tell(books -> books.consents().give(MAYA, ROOM, at(30)));
    assertThat(isCovered(MAYA, 22)).isFalse();
    assertThat(isCovered(MAYA, 31)).isTrue();
    assertThat(isForbidden(MAYA, 22)).isTrue();
    assertThat(isForbidden(MAYA, 31)).isFalse();
  }

  private boolean isForbidden(UserId person, int seconds) {
    return store().ask(books -> books.consents().forbids(person, at(seconds)));
  }

  private List<UserId> accounts(UserId main) {
    return store().ask(books -> books.links().accounts(main));
  }

  @Test
  default void linkedAccountsHaveOneMainOneUntilTheyAreUnlinked() {
    UserId third = new UserId("discord", "G1", "3");
    store().tell(books -> books.links().link(third, NOEL));
    store().tell(books -> books.links().link(NOEL, MAYA));
    assertThat(store().<UserId>ask(books -> books.links().main(third))).isEqualTo(MAYA);
    assertThat(accounts(MAYA)).containsExactlyInAnyOrder(MAYA, NOEL, third).startsWith(MAYA);
    store().tell(books -> books.links().unlink(NOEL));
    assertThat(store().<UserId>ask(books -> books.links().main(NOEL))).isEqualTo(NOEL);
    assertThat(accounts(MAYA)).containsExactly(MAYA, third);
  }
}
