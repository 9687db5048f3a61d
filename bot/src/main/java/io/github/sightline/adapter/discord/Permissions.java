package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who can see a channel, by the roles of its server and the overwrites of the channel. Where no
 * role alone opens it, no set of roles does: denials add up too.
 */
final class Permissions {
  private static final long ADMINISTRATOR = 1L << 3;
  private static final long VIEW_CHANNEL = 1L << 10;
  private static final int ROLE = 0;

  private final String guild;
  private final JsonNode roles;
  private final JsonNode overwrites;

  /**
   * Permissions in a channel.
   *
   * @param guild id of the server, which is the id of the role of everybody too
   * @param roles as Discord lists them
   */
  Permissions(String guild, JsonNode roles, JsonNode channel) {
    this.guild = guild;
    this.roles = roles;
    this.overwrites = channel.path("permission_overwrites");
  }

  boolean everybodySees() {
    return sees(guild);
  }

  /** The roles that see the channel, but for those of bots and of administrators of the server. */
  Set<String> rolesThatSee() {
    Set<String> found = new TreeSet<>();
    for (JsonNode role : roles) {
      String id = role.path("id").asText();
      boolean ofBot = role.path("tags").has("bot_id");
      if (!id.equals(guild) && !ofBot && !rules(role) && sees(id)) {
        found.add(id);
      }
    }
    return found;
  }

  /** The accounts that see the channel whatever their roles. */
  Set<String> personsWhoSee() {
    Set<String> found = new TreeSet<>();
    for (JsonNode overwrite : overwrites) {
      if (overwrite.path("type").asInt() != ROLE && has(overwrite.path("allow"), VIEW_CHANNEL)) {
        found.add(overwrite.path("id").asText());
      }
    }
    return found;
  }

  private static boolean rules(JsonNode role) {
    return has(role.path("permissions"), ADMINISTRATOR);
  }

  /** Whether somebody who has that role only, beside that of everybody, sees it. */
  private boolean sees(String role) {
    boolean sees = false;
    for (JsonNode each : roles) {
      String id = each.path("id").asText();
      sees |= (id.equals(guild) || id.equals(role)) && has(each.path("permissions"), VIEW_CHANNEL);
    }
    sees = overwritten(guild, sees);
    return role.equals(guild) ? sees : overwritten(role, sees);
  }

  private boolean overwritten(String role, boolean sees) {
    for (JsonNode overwrite : overwrites) {
      if (overwrite.path("id").asText().equals(role)) {
        boolean denied = has(overwrite.path("deny"), VIEW_CHANNEL);
        return has(overwrite.path("allow"), VIEW_CHANNEL) || (sees && !denied);
      }
    }
    return sees;
  }

  private static boolean has(JsonNode bits, long permission) {
    String text = bits.asText("0");
    return text.matches("\\d{1,19}") && (Long.parseUnsignedLong(text) & permission) != 0;
  }
}
