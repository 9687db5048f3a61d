package io.github.sightline.fakeslack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The truth about one workspace: people, channels, and every message that stands. */
public final class FakeWorkspace {
  public static final String BOT_USER = "UBOT";
  public static final String BOT_ID = "BBOT";
  public static final String SCOPES =
      "app_mentions:read,channels:history,channels:read,chat:write,commands,files:write,"
          + "groups:history,groups:read,im:history,im:write,usergroups:read,users:read";

  public final String team;
  public final String botToken;
  public final String appToken;
  public volatile String scopes = SCOPES;
  public final Map<String, FakeUser> users = new ConcurrentHashMap<>();
  public final Map<String, FakeChannel> channels = new ConcurrentSkipListMap<>();
  public final Map<String, List<String>> groups = new ConcurrentHashMap<>();

  /** Views opened or published, by their id or the person whose page it is. */
  public final Map<String, ObjectNode> views = new ConcurrentHashMap<>();

  /** Files by their id, uploaded or only announced. */
  public final Map<String, FakeFile> files = new ConcurrentSkipListMap<>();

  /** So many messages more are refused that show a picture: Slack still looks at it. */
  public final AtomicInteger picturesInProcess = new AtomicInteger();

  private final AtomicLong clock = new AtomicLong();

  FakeWorkspace(String team) {
    this.team = team;
    this.botToken = "xoxb-" + team;
    this.appToken = "xapp-" + team;
    user(BOT_USER, "sightline", FakeUser.Kind.BOT);
  }

  public FakeUser user(String id, String name, FakeUser.Kind kind) {
    String home = kind == FakeUser.Kind.STRANGER ? "TELSEWHERE" : team;
    FakeUser user = new FakeUser(id, name, kind, home, "Europe/Berlin");
    users.put(id, user);
    return user;
  }

  /** The account lives there from now on. */
  public void lives(String id, String zone) {
    users.computeIfPresent(
        id, (key, was) -> new FakeUser(id, was.name(), was.kind(), was.team(), zone));
  }

  /** The channel of that id, which must be there. */
  public FakeChannel room(String id) {
    return Objects.requireNonNull(channels.get(id), id);
  }

  /** The window or page of that id, which must be there. */
  public ObjectNode view(String id) {
    return Objects.requireNonNull(views.get(id), id);
  }

  /** A private channel with these members. */
  public FakeChannel channel(String id, String name, String... members) {
    FakeChannel channel = new FakeChannel(id, name);
    channel.members.addAll(List.of(members));
    channels.put(id, channel);
    return channel;
  }

  /** The direct channel between the bot and a person. */
  FakeChannel direct(String user) {
    String id = "D" + user.substring(1);
    return channels.computeIfAbsent(
        id,
        key -> {
          FakeChannel channel = new FakeChannel(key, "");
          channel.members.addAll(List.of(user, BOT_USER));
          return channel;
        });
  }

  /** The channel of that id, as the bot can see it. */
  Optional<FakeChannel> visible(String id) {
    FakeChannel channel = id.startsWith("U") ? direct(id) : channels.get(id);
    return Optional.ofNullable(channel).filter(c -> !c.isPrivate || c.members.contains(BOT_USER));
  }

  /** A time stamp that is later than all before: Slack's name of a message in its channel. */
  String nextTs() {
    Instant now = Instant.now();
    long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1000;
    long next = clock.updateAndGet(last -> Math.max(last + 1, micros));
    return "%d.%06d".formatted(next / 1_000_000, next % 1_000_000);
  }

  /** What the bot posted to a channel and what stands there now, oldest first. */
  public List<ObjectNode> botMessages(String channel) {
    return channels.get(channel).messages.values().stream()
        .filter(message -> message.path("bot_id").asText().equals(BOT_ID))
        .toList();
  }

  /** The bot's messages that stand in the channel itself, not in a thread. */
  public List<ObjectNode> cards(String channel) {
    return botMessages(channel).stream().filter(m -> !m.has("thread_ts") || isParent(m)).toList();
  }

  static boolean isParent(ObjectNode message) {
    return message.path("thread_ts").asText().equals(message.path("ts").asText());
  }
}
