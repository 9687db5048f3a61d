package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.chat.FileMaker;
import io.github.sightline.chat.Lanes;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.PostResult;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts and changes cards in one server. */
final class Poster {
  private static final Logger LOG = LoggerFactory.getLogger(Poster.class);

  /** Unknown channel, no access, no permission, archived, no private message allowed. */
  private static final Set<Integer> CURABLE = Set.of(10003, 50001, 50013, 50083, 50007, 40001);

  private static final int UNKNOWN_MESSAGE = 10008;
  private static final int THREAD_EXISTS = 160004;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int DAY = 1440;
  private static final Duration UNTIL_CURED = Duration.ofMinutes(5);
  private static final Duration SOON = Duration.ofSeconds(5);

  private final Rest rest;
  private final String guild;
  private final String us;
  private final Lanes lanes;
  private final FileMaker files;
  private final Map<String, String> directs = new ConcurrentHashMap<>();
  private final Set<String> threads = ConcurrentHashMap.newKeySet();

  Poster(Rest rest, String guild, String us, Lanes lanes, FileMaker files) {
    this.rest = rest;
    this.guild = guild;
    this.us = us;
    this.lanes = lanes;
    this.files = files;
  }

  PostResult post(Outgoing card) {
    Outcome<String> channel = channel(card.audience().channel().id());
    return channel instanceof Outcome.Ok<String> ok
        ? post(ok.value(), card)
        : failed(channel, card);
  }

  /** In the thread of that message, which begins with it. */
  PostResult reply(MessageId to, Outgoing card) {
    Outcome<String> thread = thread(to);
    return thread instanceof Outcome.Ok<String> ok ? post(ok.value(), card) : failed(thread, card);
  }

  private PostResult post(String channel, Outgoing card) {
    ObjectNode body = CardMessage.of(card);
    // Discord itself then refuses to post it twice within minutes.
    body.put("nonce", Stamp.of(card.key())).put("enforce_nonce", true);
    return inLane(
        channel, card, () -> send(Route.post("/channels/" + channel + "/messages"), card, body));
  }

  PostResult update(MessageId standing, Outgoing card) {
    String path = "/channels/" + standing.channel().id() + "/messages/" + standing.id();
    PostResult result =
        inLane(
            standing.channel().id(),
            card,
            () -> send(Route.patch(path), card, CardMessage.of(card)));
    // A change that may have arrived can be made once more without harm.
    return result instanceof PostResult.Unclear unclear
        ? new PostResult.RetryLater(SOON, unclear.reason())
        : result;
  }

  /** With its files; where Discord refuses it so, without: words are not held up by a picture. */
  private Outcome<JsonNode> send(Route route, Outgoing card, ObjectNode body) {
    List<Content.Part> parts = Content.parts(card.files(), files);
    ObjectNode whole = CardMessage.withFiles(body, parts);
    Outcome<JsonNode> outcome = rest.ask(route, whole, parts);
    if (parts.isEmpty()
        || !(outcome instanceof Outcome.No<JsonNode> no)
        || no.code() == UNKNOWN_MESSAGE) {
      return outcome;
    }
    LOG.warn("card {} goes without its files: {} {}", card.key(), no.code(), no.detail());
    return rest.ask(route, body);
  }

  private PostResult inLane(String channel, Outgoing card, Supplier<Outcome<JsonNode>> call) {
    Optional<Duration> wait = lanes.enter(channel, card.key());
    if (wait.isPresent()) {
      return new PostResult.RetryLater(wait.get(), "others are before it");
    }
    Outcome<JsonNode> outcome = call.get();
    if (outcome instanceof Outcome.Ok<JsonNode> ok) {
      String id = ok.value().path("id").asText();
      return Snowflake.is(id)
          ? new PostResult.Posted(new MessageId(Ids.channel(guild, channel), id))
          : new PostResult.Unclear("an answer without an id");
    }
    if (outcome instanceof Outcome.Wait<JsonNode> patience) {
      lanes.close(channel, card.key(), patience.after());
    }
    return failed(outcome, card);
  }

  private static PostResult failed(Outcome<?> outcome, Outgoing card) {
    if (outcome instanceof Outcome.Wait<?> patience) {
      return new PostResult.RetryLater(patience.after(), patience.reason());
    }
    if (!(outcome instanceof Outcome.No<?> no)) {
      return new PostResult.Unclear(card.key() + ": " + outcome);
    }
    if (no.code() == UNKNOWN_MESSAGE) {
      return new PostResult.Gone();
    }
    String reason = no.code() + " " + no.detail();
    boolean curable =
        CURABLE.contains(no.code()) || no.status() == UNAUTHORIZED || no.status() == FORBIDDEN;
    return curable
        ? new PostResult.RetryLater(UNTIL_CURED, reason)
        : new PostResult.Refused(reason);
  }

  /** The channel that a place names; a person's is opened. */
  private Outcome<String> channel(String place) {
    String person = DiscordSettings.person(place);
    if (person.isEmpty()) {
      return new Outcome.Ok<>(place);
    }
    String known = directs.get(person);
    if (known != null) {
      return new Outcome.Ok<>(known);
    }
    return id(
        rest.ask(Route.post("/users/@me/channels"), Json.object().put("recipient_id", person)),
        id -> directs.put(person, id));
  }

  /** The thread below a message has the message's id; it is begun where there is none. */
  private Outcome<String> thread(MessageId below) {
    String path = "/channels/" + below.channel().id() + "/messages/" + below.id() + "/threads";
    if (threads.contains(below.id())) {
      return new Outcome.Ok<>(below.id());
    }
    ObjectNode body = Json.object().put("name", "History").put("auto_archive_duration", DAY);
    Outcome<JsonNode> made = rest.ask(Route.post(path), body);
    if (made instanceof Outcome.No<JsonNode> no && no.code() == THREAD_EXISTS) {
      return new Outcome.Ok<>(below.id());
    }
    if (made instanceof Outcome.Unclear<JsonNode> unclear) {
      // Nothing was posted for sure; that a thread stands already is found out next time.
      return new Outcome.Wait<>(SOON, unclear.reason());
    }
    return id(made, threads::add);
  }

  private static Outcome<String> id(Outcome<JsonNode> answer, Consumer<String> keep) {
    if (answer instanceof Outcome.Ok<JsonNode> ok) {
      keep.accept(ok.value().path("id").asText());
      return new Outcome.Ok<>(ok.value().path("id").asText());
    }
    if (answer instanceof Outcome.Wait<JsonNode> wait) {
      return new Outcome.Wait<>(wait.after(), wait.reason());
    }
    return answer instanceof Outcome.No<JsonNode> no
        ? new Outcome.No<>(no.status(), no.code(), no.detail())
        // Opening it again opens the same.
        : new Outcome.Wait<>(SOON, answer.toString());
  }

  /** Finds a card by its stamp; throws {@link DiscordTrouble} where it cannot look. */
  Optional<MessageId> find(Outgoing card) {
    return find(channel(card.audience().channel().id()).orThrow("channel"), card);
  }

  Optional<MessageId> findReply(MessageId to, Outgoing card) {
    return find(thread(to).orThrow("thread"), card);
  }

  private Optional<MessageId> find(String channel, Outgoing card) {
    return new History(rest, channel)
        .newest(message -> Stamp.isOn(message, us, card.key()))
        .map(id -> new MessageId(Ids.channel(guild, channel), id));
  }
}
