package io.github.sightline.adapter.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.adapter.transcript.TranscriptPlatform;
import io.github.sightline.chat.Audience;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Role;
import io.github.sightline.engine.CaseRules;
import io.github.sightline.engine.Desk;
import io.github.sightline.engine.Desks;
import io.github.sightline.engine.Engine;
import io.github.sightline.engine.TagReader;
import io.github.sightline.warning.AdjustmentNote;
import io.github.sightline.warning.CaseCard;
import io.github.sightline.warning.PolicySettings;
import io.github.sightline.warning.WarningPolicy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever restarts: every reminder, and the question how it went, come once and in time. */
class RemindersRestartTest {
  private static final ChannelId ROOM = new ChannelId("test", "T1", "C1");
  private static final Audience.Staff STAFF =
      new Audience.Staff(new ChannelId("test", "T1", "staff"));

  /** Just before, at, and just after what is due. */
  private static final List<String> TIMES =
      List.of(
          "2026-03-04T14:59:00Z",
          "2026-03-04T15:00:00Z",
          "2026-03-04T15:01:00Z",
          "2026-03-05T13:59:00Z",
          "2026-03-05T14:00:00Z",
          "2026-03-05T14:49:00Z",
          "2026-03-05T14:50:00Z",
          "2026-03-05T15:00:00Z",
          "2026-03-05T16:14:00Z",
          "2026-03-05T16:15:00Z",
          "2026-03-06T09:00:00Z");

  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  private final TranscriptPlatform platform = new TranscriptPlatform("test");
  private Instant now = START;

  private Engine engine(SqlStore store) {
    PolicySettings policy = PolicySettings.DEFAULT;
    return new Engine(
        store.ledger(),
        store.timers(),
        new TagReader(),
        new CaseRules(
            new WarningPolicy(policy),
            new CaseCard(policy),
            new AdjustmentNote(),
            Desks.always(new Desk(STAFF, STAFF, STAFF, Duration.ZERO, "HR"))),
        Map.of("test", platform),
        () -> now);
  }

  private SqlStore open(String url) {
    return SqlStore.open(StoreSettings.of(url), () -> now);
  }

  private static ChatEvent said(int n, Role role, String text) {
    Author author = new Author(ROOM.user(role.name()), role.name(), role);
    return new ChatEvent.Posted(
        new Message(new MessageId(ROOM, "m" + n), START.plusSeconds(n), author, text, null, ""));
  }

  private void live(String url) {
    try (SqlStore store = open(url)) {
      Engine engine = engine(store);
      engine
          .intake()
          .onEvents(
              List.of(
                  said(1, Role.RECRUITER, "video interview on Thursday at 3pm? [ask-video]"),
                  said(2, Role.CANDIDATE, "works for me [video-accept]")));
      engine.catchUp(now);
    }
    Map<Instant, Integer> posts = new TreeMap<>();
    for (String time : TIMES) {
      now = Instant.parse(time);
      // A new life of the bot each time; what is due twice rings twice.
      try (SqlStore store = open(url)) {
        Engine engine = engine(store);
        engine.catchUp(now);
        engine.catchUp(now);
      }
      posts.put(now, platform.posts());
    }
    assertThat(posts.values()).containsExactly(1, 2, 2, 2, 3, 3, 4, 4, 4, 5, 5);
  }

  @Test
  void onASqliteFile(@TempDir Path folder) {
    live(TestStore.file(folder));
  }

  @Test
  void onPostgres() {
    live(TestPostgres.newPlace());
  }
}
