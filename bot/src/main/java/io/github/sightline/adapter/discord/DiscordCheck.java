package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sightline.adapter.discord.OwnRights.Right;
import io.github.sightline.chat.Audience;
import io.github.sightline.chat.FileMaker;
import io.github.sightline.chat.Finding;
import io.github.sightline.chat.Readers;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tests token, switches, servers, roles and channels, and says what to do about each problem. */
public final class DiscordCheck {
  private static final Set<Right> READING = EnumSet.complementOf(EnumSet.of(Right.BEGIN_THREADS));

  private final Rest rest;
  private final DiscordSettings settings;
  private final InstantSource clock;
  private final List<Finding> findings = new ArrayList<>();

  private DiscordCheck(DiscordSettings settings, InstantSource clock) {
    this.rest = new Rest(settings.token(), clock);
    this.settings = settings;
    this.clock = clock;
  }

  /** Tests everything; what was tested, in order. */
  public static List<Finding> run(DiscordSettings settings, InstantSource clock) {
    DiscordCheck check = new DiscordCheck(settings, clock);
    check.account();
    return List.copyOf(check.findings);
  }

  private void account() {
    Account us;
    try {
      us = Account.open(rest);
    } catch (DiscordRefusal | DiscordTrouble e) {
      add(false, "discord, bot token", String.valueOf(e.getMessage()));
      return;
    }
    add(true, "discord, bot token", "accepted; the app may read messages");
    settings.guilds().forEach(guild -> server(guild, us));
  }

  private void server(DiscordSettings.Guild each, Account us) {
    String name = "discord " + each.name();
    Server server;
    try {
      server = Server.open(each, rest, us, FileMaker.OF_TEXT, clock);
    } catch (DiscordRefusal | DiscordTrouble e) {
      add(false, name + ", server", String.valueOf(e.getMessage()));
      return;
    }
    add(true, name + ", server", "the bot is in it");
    roles(name, server);
    DiscordSettings.Places places = each.places();
    place(name + ", warnings", server, places.warnings());
    rights(name, server, places.warnings());
    place(name + ", recruiter", server, places.recruiter());
    place(name + ", administrator", server, places.administrator());
    followed(name, server);
  }

  /** Ids that are roles of the server, or members of it. */
  private void roles(String name, Server server) {
    DiscordSettings.People people = server.settings().people();
    Set<String> unknown = new TreeSet<>(people.recruiters());
    unknown.addAll(people.managers());
    unknown.addAll(people.candidates());
    try {
      JsonNode roles =
          Patience.with(() -> rest.ask(Route.get("/guilds/" + server.id() + "/roles")), "roles");
      roles.forEach(role -> unknown.remove(role.path("id").asText()));
      unknown.removeIf(id -> server.roster().member(id).present());
      add(
          unknown.isEmpty(),
          name + ", people",
          unknown.isEmpty()
              ? "all are roles or members of the server"
              : "neither roles nor members of the server: " + String.join(", ", unknown));
    } catch (DiscordTrouble e) {
      add(false, name + ", people", String.valueOf(e.getMessage()));
    }
  }

  private void place(String about, Server server, String place) {
    Readers readers = server.guard().readers(new Audience.Staff(Ids.channel(server.id(), place)));
    if (readers instanceof Readers.Others others) {
      add(
          false,
          about,
          "%s can be read by %s; change its permissions, or name another one"
              .formatted(place, others.who()));
    } else if (readers instanceof Readers.Unknown) {
      add(false, about, "the bot does not see " + place + "; let it view the channel");
    } else {
      add(true, about, place + " is read by staff alone");
    }
  }

  /** Rights that are missing where the bot is let in: most of them Discord does not speak of. */
  private void rights(String name, Server server, String warnings) {
    try {
      OwnRights rights = server.rights();
      long before = findings.size();
      JsonNode cards =
          Patience.with(() -> rest.ask(Route.get("/channels/" + warnings)), "warnings")
              .path("permission_overwrites");
      lacks(name + ", warnings", warnings, rights.missing(cards, EnumSet.allOf(Right.class)));
      Collection<Room> unused = server.rooms().followed();
      for (Room room : server.rooms().read()) {
        if (rights.sees(room.overwrites())) {
          lacks(name + ", channels", room.name(), rights.missing(room.overwrites(), READING));
        }
      }
      if (findings.size() == before) {
        add(true, name + ", permissions", "the bot has what it needs, for threads too");
      }
    } catch (DiscordTrouble e) {
      add(false, name + ", permissions", String.valueOf(e.getMessage()));
    }
  }

  private void lacks(String about, String where, List<String> missing) {
    if (!missing.isEmpty()) {
      add(
          false,
          about,
          "in %s the bot lacks %s; allow it to the bot's role there or in the category, it holds"
                  .formatted(where, String.join(", ", missing))
              + " for the threads and posts below too");
    }
  }

  private void followed(String name, Server server) {
    try {
      List<Room> rooms = List.copyOf(server.rooms().followed());
      long closed =
          rooms.stream()
              .map(room -> Route.get("/channels/" + room.id() + "/messages?limit=1"))
              .filter(route -> Patience.outcome(() -> rest.ask(route)) instanceof Outcome.No)
              .count();
      boolean good = closed == 0;
      add(
          good,
          name + ", channels",
          rooms.isEmpty()
              ? "none is read now; tickets and posts are, once they are opened where discord.follow says"
              : rooms.size()
                  + " are read"
                  + (good
                      ? ""
                      : ", but " + closed + " of them do not let the bot view their history"));
    } catch (DiscordTrouble e) {
      add(false, name + ", channels", String.valueOf(e.getMessage()));
    }
  }

  private void add(boolean good, String about, String text) {
    findings.add(new Finding(good, about, text));
  }
}
