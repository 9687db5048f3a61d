package io.github.sightline.adapter.sql;

import static io.github.sightline.engine.Sample.OTHER_ROOM;
import static io.github.sightline.engine.Sample.ROOM;
import static io.github.sightline.engine.Sample.posted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked often is found by an index, however long the history grows. */
class QueryPlanTest {
  private static final String HANDLED =
      "insert into inbox (channel, message, kind, happened_at, state, attempts, error)"
          + " with recursive numbers (n) as"
          + " (select 1 union all select n + 1 from numbers where n < 100000)"
          + " select 'slack/T1/C1', cast(n as text), 'deleted', n, 'handled', 0, '' from numbers";

  @ParameterizedTest
  @ValueSource(
      strings = {
        SqlInbox.UNREAD,
        SqlInbox.WAITING,
        SqlInbox.PARKED,
        SqlTalks.BEFORE,
        SqlTalks.AFTER,
        SqlTalks.CANDIDATES,
        SqlTalks.CONCERNING,
        SqlTalks.BYSTANDERS,
        SqlCases.TURNS,
        SqlCases.WARNINGS,
        SqlCases.PART,
        SqlAgenda.PART,
        SqlChecklists.OF,
        SqlChecklists.NEAR_OFFER,
        SqlFigures.WARNINGS,
        SqlFigures.SIGNALS,
        SqlFigures.INTERVIEWS,
        SqlFigures.UNANSWERED,
        SqlFigures.UNREAD,
        SqlFigures.UNCLEAR,
        UndecidedCases.OLDEST,
        UndecidedCases.COUNT
      })
  void noTableIsReadFromEndToEnd(String sql) {
    try (TestStore store = TestStore.open(TestStore.MEMORY)) {
      List<String> plan =
          store
              .store()
              .parts()
              .transactions()
              .run(s -> s.list(row -> row.getString("detail"), "explain query plan " + sql));
      assertThat(plan).anyMatch(step -> step.contains("INDEX"));
      // The partial indexes hold nothing but what is to do; they may be read from end to end.
      assertThat(plan)
          .noneMatch(
              step ->
                  step.startsWith("SCAN")
                      && !step.matches(".*(inbox_(unread|parked)|checklist_offers)"));
    }
  }

  @Test
  void unreadEventsAreFoundAtOnceBehindAHundredThousandHandledOnes() {
    assertUnreadIsFoundAtOnce(TestStore.MEMORY);
    assertUnreadIsFoundAtOnce(TestPostgres.newPlace());
  }

  private static void assertUnreadIsFoundAtOnce(String url) {
    try (TestStore store = TestStore.open(url)) {
      store.store().parts().transactions().run(session -> session.update(HANDLED));
      store.tell(books -> books.inbox().receive(posted(ROOM, 1)));
      long start = System.nanoTime();
      for (int i = 0; i < 300; i++) {
        store.tell(
            books -> {
              assertThat(books.inbox().unread(ROOM, 10)).hasSize(1);
              assertThat(books.inbox().unread(OTHER_ROOM, 10)).isEmpty();
              assertThat(books.inbox().waiting(10)).hasSize(1);
            });
      }
      // Reading 100,000 rows 900 times would take ten times as long.
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }
  }
}
