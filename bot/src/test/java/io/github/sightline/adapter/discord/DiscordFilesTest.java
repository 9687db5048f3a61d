package io.github.sightline.adapter.discord;

import static io.github.sightline.fakediscord.Sample.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sightline.chat.Attachment;
import io.github.sightline.chat.Audience;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.PostResult;
import io.github.sightline.chat.TestFiles;
import io.github.sightline.fakediscord.FakeDiscord;
import io.github.sightline.fakediscord.FakeGuild;
import io.github.sightline.fakediscord.Fault;
import io.github.sightline.fakediscord.Sample;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files travel in the card's own message, so that a message that is found again has them once. */
class DiscordFilesTest {
  private static final String[] BOTH = {
    "weeks.png: PNG (Warnings by week)", "interview.ics: ICS (The interview)"
  };

  private final FakeDiscord discord = new FakeDiscord().redirected();
  private final FakeGuild in = Sample.guild(discord);
  private final DiscordPlatform platform =
      DiscordPlatform.open(
          Rig.settings(discord, DiscordSettings.Detection.CONSENTED),
          TestFiles.ALL,
          Clock.systemUTC());

  @AfterEach
  void down() {
    platform.close();
    discord.close();
  }

  private static Outgoing card(String picture) {
    return new Outgoing(
            "summary:discord/1/2026-W20",
            new Audience.Staff(Ids.channel(Sample.GUILD, WARN)),
            "Two decisions, Zoë",
            List.of(),
            "small print")
        .with(
            List.of(
                new Attachment("weeks.png", "image/png", "Warnings by week", picture),
                new Attachment("interview.ics", "text/calendar", "The interview", "ICS")));
  }

  private JsonNode only() {
    assertThat(Sample.posts(in, WARN)).hasSize(1);
    return Sample.posts(in, WARN).get(0);
  }

  @Test
  void thePictureStandsInTheCardWithItsWords() {
    assertThat(platform.post(card("PNG"))).isInstanceOf(PostResult.Posted.class);
    assertThat(Rig.files(only())).containsExactly(BOTH);
    assertThat(Sample.title(only())).isEqualTo("Two decisions, Zoë");
    assertThat(only().path("embeds").path(0).path("image").path("url").asText())
        .isEqualTo("attachment://weeks.png");
  }

  @Test
  void aPostThatWasUnheardIsFoundWithItsFilesAndChangedInPlace() {
    discord.rest.faults.next("POST /channels/*/messages", Fault.lost());
    assertThat(platform.post(card("PNG"))).isInstanceOf(PostResult.Unclear.class);
    platform.update(platform.find(card("PNG")).orElseThrow(), card("PNG"));
    assertThat(Rig.files(only())).containsExactly(BOTH);
  }

  @Test
  void aPostThatIsSentTwiceStandsOnce() {
    platform.post(card("PNG"));
    platform.post(card("PNG"));
    assertThat(Rig.files(only())).containsExactly(BOTH);
  }

  @Test
  void aFileThatIsTooLargeIsLeftOutAndTheWordsCome() {
    String huge = "x".repeat(Attachment.LARGEST + 1);
    assertThat(platform.post(card(huge))).isInstanceOf(PostResult.Posted.class);
    assertThat(Rig.files(only())).containsExactly(BOTH[1]);
  }

  @Test
  void withoutThePermissionToAttachTheWordsCome() {
    in.channel(WARN).botAttaches = false;
    assertThat(platform.post(card("PNG"))).isInstanceOf(PostResult.Posted.class);
    assertThat(Rig.files(only())).isEmpty();
    assertThat(only().path("embeds").path(0).has("image")).isFalse();
  }
}
