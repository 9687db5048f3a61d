package io.github.sightline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.Role;
import io.github.sightline.engine.Figures.Span;
import io.github.sightline.engine.Figures.Undecided;
import io.github.sightline.summary.Team;
import io.github.sightline.warning.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Figures} and {@link Tracks} does. */
interface FiguresContract {
  OpenStore store();

  private static List<Object> answers(Figures figures, Span span) {
    List<Object> answers = new ArrayList<>();
    answers.add(figures.undecided(span.team(), span.to(), 7));
    answers.add(figures.undecidedCount(span.team(), span.to()));
    answers.add(figures.warnings(span));
    answers.add(figures.signals(span));
    answers.add(new HashSet<>(figures.interviews(span)));
    answers.add(figures.toSchedule(span));
    answers.add(figures.rules(span, Duration.ofDays(60)));
    answers.add(figures.rules(span, Duration.ofDays(3)));
    answers.add(figures.toAnswer(span));
    answers.add(figures.unanswered(span));
    answers.add(figures.unread(span));
    answers.add(figures.unclear(span));
    answers.add(figures.outdated(span.team()));
    return answers;
  }

  @Test
  default void everyCountIsThatOfLookingAtEverything() {
    InMemoryLedger naive = new InMemoryLedger();
    for (long seed = 1; seed <= 3; seed++) {
      long number = seed;
      store().tell(books -> new World(books, number).write(60));
      naive.transact(
          books -> {
            new World(books, number).write(60);
            return true;
          });
    }
    for (Team team : List.of(Team.ALL, Team.parse("slack/T1"), Team.parse("slack/T10"))) {
      for (int week = -1; week < 11; week++) {
        Instant from = World.START.plus(Duration.ofDays(7L * week));
        for (int weeks : List.of(1, 8)) {
          Span span = new Span(team, from, from.plus(Duration.ofDays(7L * weeks)));
          List<Object> expected = naive.transact(books -> answers(books.figures(), span));
          assertThat(store().<List<Object>>ask(books -> answers(books.figures(), span)))
              .as(span.toString())
              .isEqualTo(expected);
        }
      }
    }
  }

  private void takes(String id, CaseAction action, int second) {
    Author by = new Author(Sample.ROOM.user("mo"), "Mo", Role.MANAGER);
    CaseStep step = new CaseStep(id, Sample.MAYA, action, by, Sample.at(second), "");
    store().tell(books -> books.steps().add(step));
  }

  private List<Undecided> undecidedAt(int second) {
    return store().ask(books -> books.figures().undecided(Team.ALL, Sample.at(second), 10));
  }

  @Test
  default void aDecisionIsOwedFromTheFirstWarningThatNobodyDecided() {
    store()
        .tell(
            books -> {
              books.cases().hold(Sample.MAYA, "Maya");
              books.cases().raise(Sample.warning("w1", Sample.MAYA, Level.CAUTION, 10));
              books.cases().raise(Sample.warning("w2", Sample.MAYA, Level.HIGH, 20));
            });
    takes("a", CaseAction.ACKNOWLEDGE, 25);
    assertThat(undecidedAt(5)).isEmpty();
    assertThat(undecidedAt(30))
        .containsExactly(
            new Undecided(Sample.MAYA, Sample.warning("w1", Sample.MAYA, Level.HIGH, 10).at()));
    takes("b", CaseAction.OFFER_FORMATS, 40);
    assertThat(undecidedAt(50)).isEmpty();
    store().tell(books -> books.cases().raise(Sample.warning("w3", Sample.MAYA, Level.HIGH, 60)));
    assertThat(undecidedAt(70))
        .extracting(Undecided::since)
        .containsExactly(Sample.warning("w3", Sample.MAYA, Level.HIGH, 60).at());
    takes("c", CaseAction.SNOOZE, 80);
    assertThat(undecidedAt(90)).isEmpty();
    int later = 80 + (int) CaseAction.SNOOZE_TIME.toSeconds();
    assertThat(undecidedAt(later)).hasSize(1);
  }

  @Test
  default void aNoteOnAnOutdatedTrackIsTakenOnce() {
    assertThat(store().<Boolean>ask(b -> b.tracks().changed(Sample.MAYA))).isTrue();
    assertThat(store().<Boolean>ask(b -> b.tracks().changed(Sample.MAYA))).isFalse();
    assertThat(store().<Object>ask(b -> b.tracks().outdated(9))).isEqualTo(List.of(Sample.MAYA));
    assertThat(store().<Boolean>ask(b -> b.tracks().take(Sample.MAYA))).isTrue();
    assertThat(store().<Boolean>ask(b -> b.tracks().take(Sample.MAYA))).isFalse();
    assertThat(store().<Object>ask(b -> b.tracks().outdated(9))).isEqualTo(List.of());
  }
}
