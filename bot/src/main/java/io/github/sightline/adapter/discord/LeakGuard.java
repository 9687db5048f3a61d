package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sightline.chat.Audience;
import io.github.sightline.chat.Readers;
import io.github.sightline.chat.Role;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks who can read a channel right before something is posted there. Fails closed: whatever it
 * cannot find out counts as unknown, and nothing is posted.
 */
final class LeakGuard {
  private static final Logger LOG = LoggerFactory.getLogger(LeakGuard.class);
  private static final Duration AGAIN = Duration.ofSeconds(20);
  private static final int TEXT = 0;

  private final Rest rest;
  private final Roster roster;
  private final DiscordSettings.Guild guild;

  LeakGuard(Rest rest, Roster roster, DiscordSettings.Guild guild) {
    this.rest = rest;
    this.roster = roster;
    this.guild = guild;
  }

  Readers readers(Audience audience) {
    String channel = audience.channel().id();
    try {
      if (audience instanceof Audience.WithCandidate) {
        return guild.places().isStaff(channel)
            ? new Readers.Others("staff alone, and not the candidate")
            : new Readers.AsMeant();
      }
      String person = DiscordSettings.person(channel);
      return person.isEmpty() ? channel(channel) : person(person);
    } catch (DiscordTrouble e) {
      LOG.warn("who reads {} cannot be found out: {}", channel, e.getMessage());
      return new Readers.Unknown(String.valueOf(e.getMessage()), AGAIN);
    }
  }

  private Readers person(String id) {
    return isTeam(id)
        ? new Readers.AsMeant()
        : new Readers.Others("a person who is not of the staff");
  }

  private Readers channel(String id) {
    JsonNode channel = rest.ask(Route.get("/channels/" + id)).orThrow("channel " + id);
    if (channel.path("type").asInt(-1) != TEXT
        || !channel.path("guild_id").asText().equals(guild.id())) {
      return new Readers.Others("nobody knows whom, for it is no text channel of the server");
    }
    JsonNode roles =
        rest.ask(Route.get("/guilds/" + guild.id() + "/roles")).orThrow("roles of the server");
    Permissions permissions = new Permissions(guild.id(), roles, channel);
    if (permissions.everybodySees()) {
      return new Readers.Others("everybody in the server: @everyone can view it");
    }
    Set<String> others = permissions.rolesThatSee();
    others.removeIf(guild.people()::isStaffRole);
    if (!others.isEmpty()) {
      return new Readers.Others(
          (others.size() == 1 ? "1 role" : others.size() + " roles")
              + " that the settings do not list as staff: "
              + String.join(", ", others));
    }
    long persons = permissions.personsWhoSee().stream().filter(who -> !isTeamOrBot(who)).count();
    return persons == 0
        ? listedCandidates()
        : new Readers.Others(
            persons == 1
                ? "1 person who is not of the staff"
                : persons + " persons not of the staff");
  }

  /** Who is listed as a candidate and has a role of the staff all the same. */
  private Readers listedCandidates() {
    for (String id : guild.people().candidates()) {
      if (guild.people().isStaffRole(id)) {
        return new Readers.Others("a role that is listed as staff and as candidates");
      }
    }
    return new Readers.AsMeant();
  }

  private boolean isTeamOrBot(String id) {
    return roster.member(id).bot() || isTeam(id);
  }

  private boolean isTeam(String id) {
    Role role = roster.role(roster.member(id));
    return role.isTeam();
  }
}
