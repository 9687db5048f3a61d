package io.github.sightline.adapter.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiscordExportTest {
  private static final String HEAD =
      """
      {
        "guild": {"id": "80", "name": "Acme", "iconUrl": "x"},
        "channel": {"id": "90", "type": "GuildTextChat", "categoryId": "1", "name": "cand-ana"},
        "dateRange": {"after": null, "before": null},
        "exportedAt": "2026-11-23T09:00:00+00:00",
        "messages": [
      """;
  private static final String ANA =
      "\"author\":{\"id\":\"7\",\"name\":\"ana\",\"nickname\":\"Ana\",\"isBot\":false,"
          + "\"roles\":[]}";
  private static final String MIRA =
      "\"author\":{\"id\":\"8\",\"name\":\"mira\",\"isBot\":false,"
          + "\"roles\":[{\"id\":\"6\",\"name\":\"Hiring\",\"color\":null,\"position\":1}]}";
  private static final String AT = "\"timestamp\":\"2026-03-03T10:00:00.123+01:00\"";

  private final Path folder;

  DiscordExportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Collected read(String messages) throws IOException {
    return Collected.from(
        Written.file(folder, "a.json", HEAD + messages + "], \"messageCount\": 1}"));
  }

  private static String message(int id, String type, String author, String rest) {
    return "{\"id\":\"%d\",\"type\":\"%s\",%s,%s,\"content\":\"m%d\"%s}"
        .formatted(id, type, AT, author, id, rest);
  }

  @Test
  void aMessageHasItsIdTimeAuthorAndLink() throws IOException {
    Message m = read(message(100, "Default", ANA, "")).posted().get(0);

    assertThat(m.id()).hasToString("discord/80/90/100");
    assertThat(m.at()).isEqualTo(Instant.parse("2026-03-03T09:00:00.123Z"));
    assertThat(m.author().id()).hasToString("discord/80/7");
    assertThat(m.text()).isEqualTo("m100");
    assertThat(m.link()).isEqualTo("https://discord.com/channels/80/90/100");
  }

  @Test
  void membersWithoutARoleAreCandidatesAndBotsOthers() throws IOException {
    String bot = ANA.replace("false", "true").replace("\"7\"", "\"5\"").replace("Ana", "Bot");
    Collected read =
        read(
            message(100, "Default", ANA, "")
                + ","
                + message(101, "Default", MIRA, "")
                + ","
                + message(102, "20", bot, ""));

    assertThat(read.roles()).containsExactly("Ana CANDIDATE", "mira RECRUITER", "Bot OTHER");
    assertThat(read.refusals).isEmpty();
  }

  @Test
  void repliesPointToWhatTheyAnswer() throws IOException {
    String here = ",\"reference\":{\"messageId\":\"100\",\"channelId\":\"90\",\"guildId\":\"80\"}";
    Collected read =
        read(
            message(100, "Default", MIRA, "")
                + ","
                + message(101, "Reply", ANA, here)
                + ","
                + message(102, "Default", ANA, here));

    assertThat(read.posted().get(1).replyTo()).isEqualTo(read.posted().get(0).id());
    assertThat(read.posted().get(2).replyTo()).as("a forwarded message").isNull();
  }

  @Test
  void whatNobodyWroteIsLeftOutQuietly() throws IOException {
    Collected read =
        read(
            message(100, "GuildMemberJoin", ANA, "")
                + ","
                + message(101, "ChannelPinnedMessage", MIRA, "")
                + ","
                + message(102, "8", MIRA, ""));

    assertThat(read.events).isEmpty();
    assertThat(read.refusals).isEmpty();
  }

  @Test
  void badMessagesAreRefusedWithTheirLineAndTheRestIsKept() throws IOException {
    String messages =
        message(100, "Default", ANA, "")
            + ",\n"
            + message(101, "Default", "\"author\":null", "")
            + ",\n"
            + message(102, "Default", ANA, "").replace("2026", "1970")
            + ",\n"
            + message(103, "Default", ANA, "").replace("m103", "\\udc00")
            + ",\n{\"id\":\"104\"},\n"
            + message(105, "Default", ANA, "")
            + ",\n{\"id\":\"106\",";
    Collected read = Collected.from(Written.file(folder, "a.json", HEAD + messages));

    assertThat(read.texts()).containsExactly("m100", "m105");
    assertThat(read.refusals).hasSize(5);
    assertThat(read.places().get(0)).endsWith("a.json:8");
    assertThat(read.reasons())
        .containsExactly(
            "\"author\" is missing",
            "the time 1970-03-03T09:00:00.123Z is not between 2000 and 2100: a wrong clock?",
            "\"content\" holds half a character (an unpaired surrogate)",
            "\"type\" is missing",
            "the file ends in the middle of this record: it was cut off");
  }

  @Test
  void directMessagesHaveNoRolesSoTheOperatorMustSayWhoIsWho() throws IOException {
    Path file =
        Written.file(
            folder,
            "dm.json",
            HEAD.replace("\"80\"", "\"0\"") + message(100, "Default", ANA, "") + "]}");

    Collected told = Collected.from(file);
    assertThat(told.roles()).containsExactly("Ana OTHER");
    assertThat(told.reasons().get(0)).startsWith("has no roles, as in direct messages");
    assertThat(told.posted().get(0).link()).isEqualTo("https://discord.com/channels/@me/90/100");

    Collected chosen = Collected.from(Sources.open(file, CandidateRule.parse("^Ana$")));
    assertThat(chosen.roles()).containsExactly("Ana CANDIDATE");
    assertThat(chosen.refusals).isEmpty();
  }

  @Test
  void messagesBeforeTheirChannelAreRefused() throws IOException {
    Path file =
        Written.file(
            folder, "b.json", "{\"guild\":{\"id\":\"80\"},\"messages\":[{}],\"channel\":{}}");

    assertThat(Collected.from(file).reasons())
        .containsExactly(
            "stands before the guild and channel that it belongs to", "\"channel.id\" is missing");
  }

  @Test
  void utf16IsRefusedWithTheCure() throws IOException {
    Path file = Written.file(folder, "c.json", HEAD.getBytes(StandardCharsets.UTF_16));

    assertThat(Collected.from(file).reasons())
        .containsExactly("is UTF-16 or UTF-32, not UTF-8: save the file as UTF-8");
  }
}
