package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is who in a server: from the ids of roles and accounts and the configuration, never from
 * names. What packets tell is taken from them; what they do not is asked for and kept for minutes.
 */
final class Roster {
  /** How long what was found out about a person may be used. */
  static final Duration USUAL = Duration.ofMinutes(10);

  /** The same where somebody asks to see or do something. */
  static final Duration FRESH = Duration.ofSeconds(30);

  private static final int NOT_FOUND = 404;

  private record Seen(Member member, Instant at) {}

  private final Rest rest;
  private final DiscordSettings.Guild guild;
  private final InstantSource clock;
  private final Map<String, Seen> members = new ConcurrentHashMap<>();
  private final Map<String, Object> lookUps = new ConcurrentHashMap<>();

  Roster(Rest rest, DiscordSettings.Guild guild, InstantSource clock) {
    this.rest = rest;
    this.guild = guild;
    this.clock = clock;
  }

  /** Takes over what a packet tells about its author. */
  Member seen(JsonNode user, JsonNode member) {
    Member found = Member.of(user, member);
    members.put(found.id(), new Seen(found, clock.instant()));
    return found;
  }

  /** The account; throws {@link DiscordTrouble} where it cannot be found out now. */
  Member member(String id) {
    return member(id, USUAL);
  }

  /** The same from what is not older than that. */
  Member member(String id, Duration age) {
    // Many messages of one person may come at once: one look-up serves all of them.
    synchronized (lookUps.computeIfAbsent(id, key -> new Object())) {
      Seen seen = members.get(id);
      return seen != null && seen.at().plus(age).isAfter(clock.instant())
          ? seen.member()
          : lookUp(id);
    }
  }

  private Member lookUp(String id) {
    Route route = Route.get("/guilds/" + guild.id() + "/members/" + id);
    Outcome<JsonNode> answer = Patience.outcome(() -> rest.ask(route));
    if (answer instanceof Outcome.No<JsonNode> no && no.status() == NOT_FOUND) {
      // Who left is nobody of the team any more.
      Member gone = new Member(id, id, Set.of(), false, false);
      members.put(id, new Seen(gone, clock.instant()));
      return gone;
    }
    JsonNode member = answer.orThrow("member " + id);
    return seen(member.path("user"), member);
  }

  Author author(Member member) {
    return new Author(Ids.person(guild.id(), member.id()), member.name(), role(member));
  }

  Role role(Member member) {
    if (member.bot()) {
      return Role.OTHER;
    }
    DiscordSettings.People people = guild.people();
    if (isIn(people.candidates(), member)) {
      return Role.CANDIDATE;
    }
    if (member.present() && isIn(people.managers(), member)) {
      return Role.MANAGER;
    }
    if (member.present() && isIn(people.recruiters(), member)) {
      return Role.RECRUITER;
    }
    return people.membersApply() ? Role.CANDIDATE : Role.OTHER;
  }

  private static boolean isIn(Set<String> ids, Member member) {
    return ids.contains(member.id()) || member.roles().stream().anyMatch(ids::contains);
  }
}
