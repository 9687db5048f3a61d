package io.github.sightline.fakediscord;

import static io.github.sightline.fakediscord.Sample.RECRUITER;
import static io.github.sightline.fakediscord.Sample.TICKETS;
import static io.github.sightline.fakediscord.Sample.WARN;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Many events: duplicates, out of order, edits, cards of newer apps, connections that end in every
 * way, sessions that are void, calls that are refused, and posts whose answer is lost.
 */
public final class Storm {
  public static final int CANDIDATES = 20;
  private static final int BATCH = 10;
  private static final int TROUBLES = 20;
  private static final int KINDS = 4;

  private final FakeDiscord discord;
  private final FakeGuild in;
  private final String refusal;
  private final int candidates;
  private final Random random = new Random(7);
  private final Map<String, String> written = new HashMap<>();

  /**
   * A storm, with a ticket for each candidate.
   *
   * @param refusal what a candidate says to get a card
   */
  public Storm(FakeDiscord discord, FakeGuild in, String refusal) {
    this(discord, in, refusal, CANDIDATES);
  }

  public Storm(FakeDiscord discord, FakeGuild in, String refusal, int candidates) {
    this.candidates = candidates;
    this.discord = discord;
    this.in = in;
    this.refusal = refusal;
    for (int i = 0; i < candidates; i++) {
      in.member(candidate(i), "Cand " + i, false);
      in.channel(ticket(i), FakeChannel.TEXT, "ticket-" + i, TICKETS);
      discord.gateway.dispatch("CHANNEL_CREATE", in.channel(ticket(i)).json(in.id));
    }
  }

  private static String candidate(int i) {
    return Long.toString(390_000_000_000_000_000L + i);
  }

  public static String ticket(int i) {
    return Long.toString(290_000_000_000_000_000L + i);
  }

  /** A candidate declines for good. */
  public void declines(int candidate) {
    say(candidate, RECRUITER, "Can we have a quick video call tomorrow at 11?");
    say(candidate, candidate(candidate), refusal);
  }

  private void say(int candidate, String user, String text) {
    discord.tell(in, ticket(candidate), write(candidate, user, text));
  }

  private ObjectNode write(int candidate, String user, String text) {
    ObjectNode message = discord.write(in, ticket(candidate), user, text);
    written.put(message.path("id").asText(), ticket(candidate));
    return message;
  }

  /** Sends so many events, with all that can go wrong between. */
  public void blow(int events) throws InterruptedException {
    int batches = events / BATCH;
    int calm = Math.max(1, batches / TROUBLES);
    for (int batch = 0; batch < batches; batch++) {
      if (batch % calm == calm / 2) {
        trouble(batch / calm);
      }
      batch();
      Thread.sleep(60);
    }
  }

  private void trouble(int number) {
    discord.rest.faults.next(
        "PATCH /channels/*/messages/*", Fault.rateLimited(1.2), Fault.rateLimited(2));
    discord.rest.faults.next("POST /channels/*/messages", Fault.rateLimited(1), Fault.lost());
    discord.rest.faults.next("GET /channels/*/messages", Fault.rateLimited(1));
    switch (number % KINDS) {
      case 0 -> discord.gateway.abort();
      case 1 -> discord.gateway.askToReconnect();
      case 2 -> discord.gateway.invalidate();
      default -> discord.gateway.closeAll(4000);
    }
  }

  private void batch() {
    List<Runnable> news = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      int candidate = random.nextInt(candidates);
      String user = random.nextInt(3) == 0 ? candidate(candidate) : RECRUITER;
      ObjectNode message = write(candidate, user, "ok, noted " + random.nextInt(99));
      news.add(() -> discord.tell(in, ticket(candidate), message));
      if (i == 0) {
        news.add(() -> discord.edit(in, ticket(candidate), message, "ok, noted, thanks"));
        news.add(() -> discord.tell(in, ticket(candidate), message));
        news.add(() -> discord.postComponentsV2(in, ticket(candidate), Sample.TICKET_APP));
      }
    }
    Collections.shuffle(news, random);
    news.forEach(Runnable::run);
  }

  public int candidates() {
    return candidates;
  }

  /** Whether the bot told of itself in every ticket. */
  public boolean isTold() {
    for (int i = 0; i < candidates; i++) {
      if (Sample.posts(in, ticket(i)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Channel by id of everything that was written. */
  public Map<String, String> written() {
    return Map.copyOf(written);
  }

  /** The names on the cards, doubles included. */
  public List<String> cards() {
    return Sample.posts(in, WARN).stream()
        .map(card -> Sample.title(card).split(" · ", -1)[1])
        .toList();
  }
}
