package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sightline.chat.Audience;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.Callbacks;
import io.github.sightline.chat.FileMaker;
import io.github.sightline.chat.LivePlatform;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.PostResult;
import io.github.sightline.chat.Readers;
import io.github.sightline.chat.StaffPlaces;
import io.github.sightline.chat.UserId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Discord: one bot account in any number of servers. Safe for many threads. */
public final class DiscordPlatform implements LivePlatform {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordPlatform.class);
  private static final Duration SOON = Duration.ofSeconds(30);

  private final DiscordSettings settings;
  private final InstantSource clock;
  private final Rest rest;
  private final Account us;
  private final Map<String, Server> servers = new LinkedHashMap<>();
  private final Map<Server, EventGate> gates = new LinkedHashMap<>();
  private final List<AutoCloseable> running = new ArrayList<>();
  private volatile @Nullable GatewayKeeper keeper;

  private DiscordPlatform(DiscordSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    this.rest = new Rest(settings.token(), clock);
    this.us = Account.open(rest);
  }

  /**
   * Asks Discord who the bot is and for its servers. Throws {@link DiscordTrouble} where Discord is
   * out of reach, {@link DiscordRefusal} where it does not accept what the settings say.
   *
   * @param files makes what goes with cards
   */
  public static DiscordPlatform open(
      DiscordSettings settings, FileMaker files, InstantSource clock) {
    DiscordPlatform platform = new DiscordPlatform(settings, clock);
    for (DiscordSettings.Guild each : settings.guilds()) {
      platform.servers.put(each.id(), Server.open(each, platform.rest, platform.us, files, clock));
    }
    return platform;
  }

  @Override
  public void start(Callbacks callbacks) {
    for (Server server : servers.values()) {
      gates.put(server, server.gate(settings.detection(), callbacks.consents()));
      Outcome<JsonNode> listed = Commands.register(rest, us, server);
      if (!(listed instanceof Outcome.Ok<JsonNode>)) {
        LOG.warn("server {}: its commands are not listed: {}", server.settings().name(), listed);
      }
    }
    Interactions interactions = new Interactions(rest, servers, callbacks.desk(), clock);
    Front front = new Front(gates, interactions, callbacks, clock);
    running.add(front);
    front.start();
    GatewayKeeper gateway = new GatewayKeeper(settings.token(), rest, front).start();
    running.add(gateway);
    keeper = gateway;
  }

  @Override
  public StaffPlaces places(String guild) {
    DiscordSettings.Places places = server(guild).settings().places();
    return new StaffPlaces(
        staff(guild, places.warnings()),
        staff(guild, places.recruiter()),
        staff(guild, places.administrator()),
        staff(guild, places.summary()));
  }

  @Override
  public Set<String> workspaces() {
    return Set.copyOf(servers.keySet());
  }

  @Override
  public String settingsName(String guild) {
    return server(guild).settings().name();
  }

  /**
   * Throws {@link DiscordTrouble} where Discord cannot be asked: then nobody's rights are known.
   */
  @Override
  public Optional<Author> person(UserId id) {
    Roster roster = server(id.workspace()).roster();
    return Optional.of(roster.author(roster.member(id.id(), Roster.FRESH)));
  }

  @Override
  public boolean isConnected() {
    GatewayKeeper gateway = keeper;
    return gateway != null && gateway.isUp();
  }

  private static Audience.Staff staff(String guild, String place) {
    return new Audience.Staff(Ids.channel(guild, place));
  }

  private Server server(String guild) {
    Server found = servers.get(guild);
    if (found == null) {
      throw new DiscordTrouble("server " + guild + " is not in the settings any more");
    }
    return found;
  }

  @Override
  public String name() {
    return Ids.PLATFORM;
  }

  @Override
  public Readers readers(Audience audience) {
    Server server = servers.get(audience.channel().workspace());
    return server == null
        ? new Readers.Unknown("server is not in the settings any more", SOON)
        : server.guard().readers(audience);
  }

  @Override
  public Audience.Staff direct(UserId person) {
    return staff(person.workspace(), "@" + person.id());
  }

  @Override
  public PostResult post(Outgoing card) {
    return poster(card).post(card);
  }

  @Override
  public PostResult update(MessageId standing, Outgoing card) {
    return poster(card).update(standing, card);
  }

  @Override
  public Optional<MessageId> find(Outgoing card) {
    return poster(card).find(card);
  }

  @Override
  public PostResult reply(MessageId to, Outgoing card) {
    return poster(card).reply(to, card);
  }

  @Override
  public Optional<MessageId> findReply(MessageId to, Outgoing card) {
    return poster(card).findReply(to, card);
  }

  private Poster poster(Outgoing card) {
    return server(card.audience().channel().workspace()).poster();
  }

  @Override
  public void close() {
    for (int i = running.size() - 1; i >= 0; i--) {
      try {
        running.get(i).close();
      } catch (Exception e) {
        LOG.warn("not closed cleanly: {}", e.toString());
      }
    }
    gates.forEach(
        (server, gate) ->
            LOG.info("server {}: ignored {}", server.settings().name(), gate.ignored()));
    LOG.info("Discord asked for patience {} times", rest.rateLimited());
  }
}
