package io.github.sightline.adapter.sql;

import static io.github.sightline.engine.Sample.ROOM;
import static io.github.sightline.engine.Sample.posted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that cannot be opened says why and what helps, and is left as it is. */
class SqlStoreTest {
  @SuppressWarnings("NullAway.Init") // made by JUnit
  @TempDir
  Path folder;

  private Path file() {
    return folder.resolve("store.db");
  }

  private void openAndClose() {
    TestStore.open(TestStore.file(folder)).close();
  }

  /** A store with so much in it that it has many pages. */
  private byte[] filled() throws IOException {
    try (TestStore store = TestStore.open(TestStore.file(folder))) {
      store.tell(
          books -> {
            for (int i = 0; i < 500; i++) {
              books.inbox().receive(posted(ROOM, i));
            }
          });
    }
    return Files.readAllBytes(file());
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(TestStore.file(folder));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void assertRefused(ThrowingCallable call, String... words) {
    assertThatThrownBy(call).isInstanceOf(StoreException.class).hasMessageContainingAll(words);
  }

  private void assertDamagedAndUntouched(byte[] content) throws IOException {
    Files.write(file(), content);
    assertRefused(this::openAndClose, "store.db", "damaged", "Restore a backup");
    assertThat(Files.readAllBytes(file())).isEqualTo(content);
  }

  @Test
  void theFolderOfANewStoreIsMade() {
    String url = "jdbc:sqlite:" + folder.resolve("a/b/store.db");
    TestStore.open(url).close();
    assertThat(folder.resolve("a/b/store.db")).isRegularFile();
  }

  @Test
  void aSecondBotOnTheSameFileIsRefused() {
    try (TestStore first = TestStore.open(TestStore.file(folder))) {
      assertRefused(this::openAndClose, file().toString(), "another bot", "Stop it first");
      assertThat(first.<Integer>ask(books -> books.cases().all().size())).isZero();
    }
    openAndClose();
  }

  @Test
  void aStoreOfANewerVersionIsRefusedAndKept() throws Exception {
    openAndClose();
    run(
        "insert into flyway_schema_history select 99, '99', 'later', 'SQL', 'V99__later.sql', 1,"
            + " installed_by, installed_on, 1, 1 from flyway_schema_history limit 1");
    byte[] before = Files.readAllBytes(file());
    assertRefused(this::openAndClose, "newer Sightline", "99", "backup");
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedAndKept() throws Exception {
    assertDamagedAndUntouched("Dear diary, ".repeat(500).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aDatabaseWithAWipedHeaderIsRefusedAndKept() throws Exception {
    byte[] content = filled();
    Arrays.fill(content, 0, 100, (byte) 0);
    assertDamagedAndUntouched(content);
  }

  @Test
  void aDatabaseCutInHalfIsRefusedAndKept() throws Exception {
    byte[] content = filled();
    assertDamagedAndUntouched(Arrays.copyOf(content, content.length / 2));
  }

  @Test
  void aDatabaseWithScrambledPagesIsRefusedAndKept() throws Exception {
    byte[] content = filled();
    Arrays.fill(content, 5 * 4096, content.length - 4096, (byte) 0x55);
    assertDamagedAndUntouched(content);
  }

  @Test
  void aDatabaseOfSomebodyElseIsRefusedAndKept() throws Exception {
    run("create table recipes (name text)");
    assertRefused(this::openAndClose, "store.db", "left as it is", "store.url");
    run("insert into recipes values ('soup')");
  }

  @Test
  void whatNamesNoFileIsRefused() {
    assertRefused(() -> TestStore.open("jdbc:sqlite:"), "names no file");
    assertRefused(() -> TestStore.open("jdbc:sqlite:file:x?mode=memory"), "names no file");
    assertRefused(() -> TestStore.open("jdbc:sqlite:" + folder), "is a folder");
    assertRefused(() -> TestStore.open("jdbc:h2:mem:x"), "store.url must start with");
  }

  @Test
  void aServerThatDoesNotAnswerIsNamedWithoutItsPassword() {
    String url = "jdbc:postgresql://127.0.0.1:1/bot?password=secret&connectTimeout=1";
    assertThatThrownBy(() -> TestStore.open(url))
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll("//127.0.0.1:1/bot", "Check store.url")
        .hasMessageNotContaining("secret");
  }

  @Test
  void settingsDoNotPrintThePassword() {
    assertThat(new StoreSettings("jdbc:postgresql://h/d?password=a", "bot", "b", 4))
        .hasToString("jdbc:postgresql://h/d as bot");
  }

  @Test
  void versionsAreComparedAsNumbers() {
    assertThat(SqlitePool.isOlder("3.9.3", "3.51.3")).isTrue();
    assertThat(SqlitePool.isOlder("3.51.2", "3.51.3")).isTrue();
    assertThat(SqlitePool.isOlder("3.51.3", "3.51.3")).isFalse();
    assertThat(SqlitePool.isOlder("4.0", "3.51.3")).isFalse();
  }

  @Test
  void theFileIsKeptAsSafelyAsSqliteCan() {
    try (TestStore store = TestStore.open(TestStore.file(folder))) {
      assertThat(pragma(store, "journal_mode")).isEqualTo("wal");
      assertThat(pragma(store, "synchronous")).isEqualTo("2");
      assertThat(pragma(store, "busy_timeout")).isEqualTo("10000");
      assertThat(pragma(store, "foreign_keys")).isEqualTo("1");
    }
  }

  private static String pragma(TestStore store, String name) {
    return store
        .store()
        .parts()
        .transactions()
        .run(session -> session.first(row -> row.getString(1), "pragma " + name).orElseThrow());
  }
}
