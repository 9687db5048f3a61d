package io.github.sightline.adapter.discord;

import java.util.List;
import java.util.Set;

/**
 * How the bot connects to Discord.
 *
 * @param token the one bot account's
 * @param guilds at least one server that the bot was added to
 * @param detection whose messages are read
 */
public record DiscordSettings(Token token, List<Guild> guilds, Detection detection) {
  public DiscordSettings {
    guilds = List.copyOf(guilds);
  }

  /** Whose messages are read. What the team writes always is. */
  public enum Detection {
    /** Those of candidates who agreed, from then until they withdraw. */
    CONSENTED,
    /** Those of all candidates. */
    EVERYONE,
    /** Those of no candidate. */
    OFF
  }

  /** The secret of the bot account. */
  public record Token(String value) {
    @Override
    public String toString() {
      return "(hidden)";
    }
  }

  /**
   * One server.
   *
   * @param name ours, for messages
   * @param id Discord's
   */
  public record Guild(String name, String id, Places places, People people) {}

  /**
   * Where what is posted and read. Channels by their ids, persons by {@code @} and theirs.
   *
   * @param warnings where cards stand: a text channel
   * @param recruiter who is told about adjustments: a channel or a person
   * @param administrator who is told about trouble: a channel or a person
   * @param follow which channels are read: ids of channels, forums or categories, or names with
   *     {@code *}; threads go with their channel
   * @param directMessages whether what candidates write to the bot itself is read
   * @param summary where the weekly summary stands; empty: among the cards
   */
  public record Places(
      String warnings,
      String recruiter,
      String administrator,
      List<String> follow,
      boolean directMessages,
      String summary) {
    public Places {
      follow = List.copyOf(follow);
      summary = summary.isEmpty() ? warnings : summary;
    }

    boolean isStaff(String channel) {
      return List.of(warnings, recruiter, administrator, summary).contains(channel);
    }
  }

  /**
   * Who is who, by the ids of roles and accounts; never by names.
   *
   * @param membersApply whether every member who is not listed is a candidate
   */
  public record People(
      Set<String> recruiters, Set<String> managers, Set<String> candidates, boolean membersApply) {
    public People {
      recruiters = Set.copyOf(recruiters);
      managers = Set.copyOf(managers);
      candidates = Set.copyOf(candidates);
    }

    boolean isStaffRole(String role) {
      return recruiters.contains(role) || managers.contains(role);
    }
  }

  /** The account that a place names; empty where it names a channel. */
  static String person(String place) {
    return place.startsWith("@") ? place.substring(1) : "";
  }
}
