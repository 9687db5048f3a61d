package io.github.sightline.adapter.discord;

import static io.github.sightline.fakediscord.Sample.CANDIDATE;
import static io.github.sightline.fakediscord.Sample.TALK;
import static io.github.sightline.fakediscord.Sample.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.adapter.discord.DiscordSettings.Detection;
import io.github.sightline.chat.Finding;
import io.github.sightline.fakediscord.FakeGuild;
import io.github.sightline.fakediscord.Fault;
import io.github.sightline.fakediscord.Sample;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What no packet told of is fetched from history, where Discord shows it. */
class DiscordHistoryTest {
  private static ObjectNode say(Rig rig, String text) {
    return rig.discord.say(rig.in, TALK, CANDIDATE, text);
  }

  @Test
  void whatAVoidSessionWasNotToldIsFetchedFromHistory() {
    try (Rig rig = Rig.up()) {
      rig.discord.gateway.forget();
      List<ObjectNode> unheard = new ArrayList<>();
      for (int i = 0; i < 250; i++) {
        unheard.add(rig.discord.write(rig.in, TALK, CANDIDATE, "unheard " + i));
        if (i % 60 == 0) {
          rig.discord.postComponentsV2(rig.in, TALK, Sample.TICKET_APP);
        }
      }
      rig.await(() -> rig.discord.gateway.identified.get() > 1, "a new session");
      unheard.forEach(message -> rig.takenIn(TALK, message));
    }
  }

  @Test
  void whatWasSaidWhileTheBotWasDownIsFetchedAndInANewTicketFromItsFirstWord() {
    try (Rig rig = Rig.up()) {
      List<String> told = new ArrayList<>();
      rig.restart(
          () -> {
            told.add(TALK + " " + say(rig, "anybody?").path("id").asText());
            var ticket = rig.discord.ticket(rig.in, "ticket-0413", Sample.TICKETS);
            told.add(
                ticket.id
                    + " "
                    + rig.discord.say(rig.in, ticket.id, CANDIDATE, "hello").path("id").asText());
          });
      for (String each : told) {
        String[] ids = each.split(" ", -1);
        rig.await(() -> !rig.events(ids[0], ids[1]).isEmpty(), each);
      }
    }
  }

  @Test
  void whereHistoryIsNotShownTheGapIsRecordedShownAndFilledOnceItIs() {
    try (Rig rig = Rig.up()) {
      var post = rig.discord.post(rig.in, Sample.FORUM, CANDIDATE, "I would like to apply");
      rig.takenIn(post.id, post.messages.firstEntry().getValue());
      rig.in.channel(Sample.FORUM).history(Sample.GUILD, false);
      rig.in.channel(Sample.FORUM).history(FakeGuild.BOT_ROLE, false);
      rig.discord.announce(rig.in, rig.in.channel(Sample.FORUM));
      rig.discord.gateway.forget();
      ObjectNode unheard = rig.discord.write(rig.in, post.id, CANDIDATE, "unheard");
      rig.await(rig.discord.gateway::isHeard, "a new session");
      rig.await(() -> status(rig).contains("is not complete"), "word of the gap");
      assertThat(status(rig)).contains(post.id, "Read Message History");
      long asked = rig.discord.rest.count("GET /channels/*/messages");
      Rig.pause(2_000);
      assertThat(rig.discord.rest.count("GET /channels/*/messages")).isEqualTo(asked);
      assertThat(
              DiscordCheck.run(Rig.settings(rig.discord, Detection.CONSENTED), Clock.systemUTC()))
          .filteredOn(finding -> !finding.good())
          .extracting(Finding::text)
          .anyMatch(text -> text.contains("applications the bot lacks Read Message History"));
      rig.in.channel(Sample.FORUM).overwrites.removeAll();
      rig.discord.gateway.forget();
      rig.await(rig.discord.gateway::isHeard, "a new session");
      rig.takenIn(post.id, unheard);
      rig.await(() -> !status(rig).contains("is not complete"), "the end of the gap");
    }
  }

  @Test
  void aStoreOfMessagesBehindA429OrATroubledNetworkIsAskedAgain() {
    try (Rig rig = Rig.up()) {
      rig.discord.rest.faults.next(
          "GET /channels/*/messages", Fault.rateLimited(0.3), Fault.unavailable(), Fault.lost());
      rig.discord.gateway.forget();
      ObjectNode unheard = rig.discord.write(rig.in, TALK, CANDIDATE, "unheard");
      rig.takenIn(TALK, unheard);
    }
  }

  private static String status(Rig rig) {
    return Rig.shown(
        rig.answered(rig.discord.command(rig.in, Sample.MANAGER, WARN, "sightline status", ""))
            .answer());
  }
}
