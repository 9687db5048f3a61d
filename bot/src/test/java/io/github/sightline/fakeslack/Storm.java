package io.github.sightline.fakeslack;

import static io.github.sightline.fakeslack.Sample.RECRUITER;
import static io.github.sightline.fakeslack.Sample.WARN;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.fakeslack.FakeSocket.Sent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Many events at six times the rate at which Slack ever sends them to one workspace: duplicates,
 * out of order, edits, twenty lost connections, calls that are refused, and posts whose answer is
 * lost.
 */
public final class Storm {
  public static final int CANDIDATES = 20;
  private static final int BATCH = 10;
  private static final int TROUBLES = 20;

  private final FakeSlack slack;
  private final FakeWorkspace in;
  private final String refusal;
  private final Random random = new Random(7);
  private final List<Sent> sent = new ArrayList<>();
  private final Set<String> written = new HashSet<>();

  /**
   * A storm, with a channel for each candidate.
   *
   * @param refusal what a candidate says to get a card
   */
  public Storm(FakeSlack slack, FakeWorkspace in, String refusal) {
    this.slack = slack;
    this.in = in;
    this.refusal = refusal;
    for (int i = 0; i < CANDIDATES; i++) {
      in.user("UC" + i, "Cand " + i, FakeUser.Kind.SINGLE_CHANNEL_GUEST);
      in.channel("CC" + i, "cand-" + i, "UC" + i, RECRUITER, FakeWorkspace.BOT_USER);
    }
  }

  /** A candidate declines for good. */
  public void declines(int candidate) {
    say(candidate, RECRUITER, "Can we have a quick video call tomorrow at 11?");
    say(candidate, "UC" + candidate, refusal);
  }

  private void say(int candidate, String user, String text) {
    ObjectNode message = slack.write(in, "CC" + candidate, user, text);
    written.add(message.path("ts").asText());
    sent.add(slack.tell(in, "CC" + candidate, message));
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
      again();
      Thread.sleep(200);
    }
  }

  private void trouble(int number) {
    slack.api.faults.next("chat.update", Fault.rateLimited(1), Fault.rateLimited(2));
    slack.api.faults.next("chat.postMessage", Fault.rateLimited(1), Fault.lost());
    slack.api.faults.next("conversations.history", Fault.rateLimited(1));
    if (number % 2 == 0) {
      slack.socket.abort(in.team);
    } else {
      slack.socket.disconnect(in.team, "refresh_requested");
    }
  }

  private void batch() {
    List<Runnable> news = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      String channel = "CC" + random.nextInt(CANDIDATES);
      String user = random.nextInt(3) == 0 ? "U" + channel.substring(1) : RECRUITER;
      ObjectNode message = slack.write(in, channel, user, "ok, noted " + random.nextInt(99));
      written.add(message.path("ts").asText());
      news.add(() -> sent.add(slack.tell(in, channel, message)));
      if (i == 0) {
        news.add(() -> slack.edit(in, channel, message, "ok, noted, thanks"));
        news.add(() -> sent.add(slack.tell(in, channel, message)));
      }
    }
    Collections.shuffle(news, random);
    news.forEach(Runnable::run);
  }

  /** As Slack does: what was not acknowledged in three seconds is sent once more. */
  private void again() {
    List<Sent> late = new ArrayList<>();
    for (Sent one : sent) {
      if (!one.isAcked() && System.nanoTime() - one.sentAt > 3_000_000_000L) {
        late.add(one);
      }
    }
    for (Sent one : late) {
      sent.remove(one);
      sent.add(slack.again(in, one, true));
    }
  }

  /** Whether everything was acknowledged; what was not is sent again where it is time. */
  public boolean isAcknowledged() {
    again();
    return sent.stream().allMatch(Sent::isAcked);
  }

  /** Milliseconds from each event to its acknowledgement, the quickest first. */
  public List<Long> acknowledgements() {
    return sent.stream().map(Sent::ackMillis).sorted().toList();
  }

  /** The time stamps of everything that was written. */
  public Set<String> written() {
    return Set.copyOf(written);
  }

  /** The names on the cards, doubles included. */
  public List<String> cards() {
    return in.cards(WARN).stream()
        .map(card -> card.path("text").asText().split(" · ", -1)[1])
        .toList();
  }
}
