package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sightline.chat.Consents;
import io.github.sightline.chat.FileMaker;
import io.github.sightline.chat.Lanes;
import java.time.InstantSource;

/** One server: all that talks to it. */
final class Server {
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;

  private final DiscordSettings.Guild settings;
  private final Rest rest;
  private final Roster roster;
  private final Rooms rooms;
  private final Poster poster;
  private final LeakGuard guard;
  private final Account us;

  private Server(
      DiscordSettings.Guild settings, Rest rest, Account us, FileMaker files, InstantSource clock) {
    this.settings = settings;
    this.rest = rest;
    this.roster = new Roster(rest, settings, clock);
    this.rooms = new Rooms(rest, settings);
    this.poster = new Poster(rest, settings.id(), us.user(), new Lanes(clock), files);
    this.us = us;
    this.guard = new LeakGuard(rest, roster, settings);
  }

  /**
   * Asks Discord for the server. Throws {@link DiscordTrouble} where it does not say, {@link
   * DiscordRefusal} where the bot is not in it.
   */
  static Server open(
      DiscordSettings.Guild settings, Rest rest, Account us, FileMaker files, InstantSource clock) {
    Outcome<JsonNode> answer =
        Patience.outcome(() -> rest.ask(Route.get("/guilds/" + settings.id())));
    if (answer instanceof Outcome.No<JsonNode> no
        && (no.status() == NOT_FOUND || no.status() == FORBIDDEN)) {
      throw new DiscordRefusal(
          "server %s: the bot is not in %s; add it with %s"
              .formatted(settings.name(), settings.id(), us.invitation()));
    }
    answer.orThrow("server " + settings.name());
    return new Server(settings, rest, us, files, clock);
  }

  EventGate gate(DiscordSettings.Detection detection, Consents consents) {
    return new EventGate(settings, detection, roster, consents);
  }

  DiscordSettings.Guild settings() {
    return settings;
  }

  String id() {
    return settings.id();
  }

  Rest rest() {
    return rest;
  }

  Roster roster() {
    return roster;
  }

  /** What the bot may do, asked anew; throws {@link DiscordTrouble}. */
  OwnRights rights() {
    return OwnRights.of(rest, settings.id(), us.user());
  }

  Rooms rooms() {
    return rooms;
  }

  Poster poster() {
    return poster;
  }

  LeakGuard guard() {
    return guard;
  }
}
