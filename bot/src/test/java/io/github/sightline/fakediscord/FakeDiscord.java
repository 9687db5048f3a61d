package io.github.sightline.fakediscord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Discord on the loopback: REST interface and gateway, with real payload shapes, limits and faults.
 * What people do is done by methods of this class; what the bot did is read from the server.
 */
public final class FakeDiscord implements AutoCloseable {
  private static final long MESSAGE_CONTENT = 1L << 19;

  public final FakeGateway gateway;
  public final FakeRest rest;
  public final Map<String, FakeGuild> guilds = new ConcurrentHashMap<>();
  public volatile String token;
  public volatile long flags = MESSAGE_CONTENT;
  public volatile JsonNode commands = Json.array();
  private final ConnectProxy proxy;
  private final Map<String, Act> acts = new ConcurrentHashMap<>();

  public FakeDiscord() {
    // Javacord waits five seconds between two logins with the same.
    token = "aaaa" + Snowflakes.next() + ".bbbb.cccc";
    gateway = new FakeGateway(() -> token, () -> List.copyOf(guilds.values()), () -> flags).up();
    try {
      rest = new FakeRest(() -> token, new Routes(this));
      proxy = new ConnectProxy(rest.port());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes this JVM's calls of Discord here. */
  public FakeDiscord redirected() {
    Redirect.to(proxy.port());
    return this;
  }

  /** The settings of a JVM whose calls of Discord are to come here. */
  public List<String> jvmOptions() {
    return List.of(
        "-Dhttps.proxyHost=127.0.0.1",
        "-Dhttps.proxyPort=" + proxy.port(),
        "-Djavax.net.ssl.trustStore=" + Certificate.shared().file,
        "-Djavax.net.ssl.trustStorePassword=" + Certificate.PASSWORD);
  }

  public FakeGuild guild(String id) {
    return guilds.computeIfAbsent(id, FakeGuild::new);
  }

  @Nullable FakeGuild guildOf(String channel) {
    return guilds.values().stream()
        .filter(guild -> guild.channels.containsKey(channel))
        .findFirst()
        .orElse(null);
  }

  /** The direct messages of a person with the bot. */
  public FakeChannel direct(String user) {
    FakeGuild home = guilds.values().iterator().next();
    return home.channels.values().stream()
        .filter(channel -> channel.type == FakeChannel.DIRECT && channel.name.equals(user))
        .findFirst()
        .orElseGet(() -> home.channel(Snowflakes.next(), FakeChannel.DIRECT, user, ""));
  }

  /** Somebody writes to a channel. */
  public ObjectNode say(FakeGuild in, String channel, String user, String text) {
    return tell(in, channel, write(in, channel, user, text));
  }

  /** Somebody writes, and nobody is told yet. */
  public ObjectNode write(FakeGuild in, String channel, String user, String text) {
    FakeChannel place = in.channel(channel);
    ObjectNode message = Shapes.message(in, place, user, text);
    place.put(message);
    return message;
  }

  /** Sends the packet of a message that stands. */
  public ObjectNode tell(FakeGuild in, String channel, ObjectNode message) {
    gateway.dispatch("MESSAGE_CREATE", Shapes.packet(in, in.channel(channel), message));
    return message;
  }

  /** An app posts a card of the newer kind. */
  public ObjectNode postComponentsV2(FakeGuild in, String channel, String app) {
    return tell(in, channel, Shapes.componentsV2(write(in, channel, app, "")));
  }

  /** Somebody answers a message. */
  public ObjectNode reply(FakeGuild in, String channel, ObjectNode to, String user, String text) {
    return tell(in, channel, Shapes.reply(write(in, channel, user, text), to));
  }

  /** Somebody rewrites a message. */
  public ObjectNode edit(FakeGuild in, String channel, ObjectNode message, String text) {
    ObjectNode now = message.deepCopy().put("content", text).put("edited_timestamp", Shapes.now());
    in.channel(channel).put(now);
    gateway.dispatch("MESSAGE_UPDATE", Shapes.packet(in, in.channel(channel), now));
    return now;
  }

  /** Somebody takes a message away. */
  public void delete(FakeGuild in, String channel, ObjectNode message) {
    in.channel(channel).messages.remove(message.path("id").asLong());
    gateway.dispatch(
        "MESSAGE_DELETE",
        Json.object()
            .put("id", message.path("id").asText())
            .put("channel_id", channel)
            .put("guild_id", in.id));
  }

  /** Somebody reacts to a message, or takes it back. */
  public void react(
      FakeGuild in, String channel, ObjectNode message, String user, String emoji, boolean add) {
    ObjectNode data = Json.object().put("user_id", user).put("channel_id", channel);
    data.put("message_id", message.path("id").asText()).put("guild_id", in.id).put("type", 0);
    data.putObject("emoji").putNull("id").put("name", emoji);
    if (add) {
      ObjectNode member = in.member(user);
      member.set("user", in.user(user));
      data.set("member", member);
      data.put("message_author_id", message.path("author").path("id").asText());
      data.put("burst", false);
    }
    gateway.dispatch(add ? "MESSAGE_REACTION_ADD" : "MESSAGE_REACTION_REMOVE", data);
  }

  /** Somebody opens a ticket; its channel is announced. */
  public FakeChannel ticket(FakeGuild in, String name, String category) {
    FakeChannel made = in.channel(Snowflakes.next(), FakeChannel.TEXT, name, category);
    gateway.dispatch("CHANNEL_CREATE", made.json(in.id));
    return made;
  }

  /** A channel changed, as in who can see it. */
  public void announce(FakeGuild in, FakeChannel channel) {
    gateway.dispatch("CHANNEL_UPDATE", channel.json(in.id));
  }

  /** Somebody writes in a forum: a thread whose first message has its id. */
  public FakeChannel post(FakeGuild in, String forum, String user, String text) {
    FakeChannel made = in.channel(Snowflakes.next(), FakeChannel.PUBLIC_THREAD, "A post", forum);
    gateway.dispatch("THREAD_CREATE", made.json(in.id).put("newly_created", true));
    ObjectNode first = Shapes.message(made.id, made.id, in.user(user), text);
    made.put(first);
    tell(in, made.id, first);
    return made;
  }

  /** Somebody presses a button of the bot's message. */
  public Act press(FakeGuild in, String user, String channel, ObjectNode message, String id) {
    ObjectNode interaction = Shapes.interaction(in, in.channel(channel), user, 3);
    return act(ActShapes.pressed(interaction, message, id));
  }

  /** Somebody chooses a person from a list that an answer held. */
  public Act choose(FakeGuild in, String user, String channel, String id, String chosen) {
    return act(ActShapes.chosen(Shapes.interaction(in, in.channel(channel), user, 3), id, chosen));
  }

  /** Somebody fills a window and sends it. */
  public Act submit(FakeGuild in, String user, String channel, JsonNode window, String text) {
    return act(
        ActShapes.submitted(Shapes.interaction(in, in.channel(channel), user, 5), window, text));
  }

  /** Somebody uses a command, such as {@code sightline candidate} about a person. */
  public Act command(FakeGuild in, String user, String channel, String words, String person) {
    return command(in, user, channel, words, List.of(person));
  }

  /** The same with what its options hold, as the bot listed them; empty ones are left out. */
  public Act command(
      FakeGuild in, String user, String channel, String words, List<String> options) {
    return act(
        ActShapes.commanded(
            Shapes.interaction(in, in.channel(channel), user, 2), commands, words, options));
  }

  /** Somebody uses the menu of a message. */
  public Act menu(FakeGuild in, String user, String channel, ObjectNode message, String name) {
    ObjectNode interaction = Shapes.interaction(in, in.channel(channel), user, 2);
    return act(ActShapes.marked(interaction, message, name));
  }

  private Act act(ObjectNode interaction) {
    Act act = new Act();
    acts.put(interaction.path("id").asText(), act);
    gateway.dispatch("INTERACTION_CREATE", interaction);
    return act;
  }

  void answered(String interaction, JsonNode body) {
    Act act = acts.get(interaction);
    if (act != null) {
      act.answer(body);
    }
  }

  @Override
  public void close() {
    rest.close();
    try {
      proxy.close();
      gateway.stop(500);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
