package io.github.sightline.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.MessageId;
import io.github.sightline.engine.CaseRules;
import io.github.sightline.fakediscord.Sample;
import io.github.sightline.fakediscord.Storm;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A storm of events: nothing that stands is lost, no card stands twice. */
class DiscordStormTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  private static void weather(int events) throws InterruptedException {
    try (Rig rig = Rig.up()) {
      rig.discord.rest.buckets.strict = true;
      Storm storm = new Storm(rig.discord, rig.in, "[video-refusal] [off-platform] once");
      for (int i = 0; i < Storm.CANDIDATES; i++) {
        storm.declines(i);
        Rig.pause(20);
        storm.declines(i);
      }
      storm.blow(events);
      long end = System.nanoTime();
      rig.await(() -> lost(rig, storm).isEmpty(), LONG, "every message");
      System.out.printf(
          "%d messages, %d sessions, %d resumed: all in %d ms after the last%n",
          storm.written().size(),
          rig.discord.gateway.identified.get(),
          rig.discord.gateway.resumed.get(),
          (System.nanoTime() - end) / 1_000_000);
      rig.await(() -> storm.cards().size() >= Storm.CANDIDATES, LONG, "every card");
      // What waits for its look into the channel would double a card only now.
      rig.await(() -> isCalm(rig), LONG, "all that was put off");
      assertThat(storm.cards()).hasSize(Storm.CANDIDATES).doesNotHaveDuplicates();
    }
  }

  private static boolean isCalm(Rig rig) {
    Rig.pause(200);
    return rig.store
        .ledger()
        .transact(
            books ->
                books.cases().all().stream()
                    .map(CaseRules::cardKey)
                    .allMatch(
                        key ->
                            books.outbox().find(key).map(c -> c.standing() != null).orElse(true)));
  }

  private static Set<String> lost(Rig rig, Storm storm) {
    Rig.pause(200);
    Set<String> lost = new TreeSet<>();
    rig.store
        .ledger()
        .transact(
            books -> {
              storm
                  .written()
                  .forEach(
                      (id, channel) -> {
                        MessageId message = new MessageId(Ids.channel(Sample.GUILD, channel), id);
                        if (books.inbox().of(message).isEmpty()) {
                          lost.add(id);
                        }
                      });
              return lost;
            });
    return lost;
  }

  @Test
  @Tag("long")
  void tenThousandEventsLoseNothingAndDoubleNothing() throws InterruptedException {
    weather(Integer.getInteger("sightline.storm", 10_000));
  }
}
