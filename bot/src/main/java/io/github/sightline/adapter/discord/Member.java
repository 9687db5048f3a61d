package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/**
 * An account in a server, as far as it matters here.
 *
 * @param name as shown: the server's nickname, else the account's name for people, else its name
 * @param present whether it is in the server
 */
record Member(String id, String name, Set<String> roles, boolean bot, boolean present) {
  Member {
    roles = Set.copyOf(roles);
  }

  /** A member from an account and what a server knows about it. */
  static Member of(JsonNode user, JsonNode member) {
    Set<String> roles = new HashSet<>();
    member.path("roles").forEach(role -> roles.add(role.asText()));
    return new Member(
        user.path("id").asText(),
        name(user, member),
        roles,
        user.path("bot").asBoolean(),
        member.isObject());
  }

  static String name(JsonNode user, JsonNode member) {
    for (JsonNode name :
        new JsonNode[] {member.path("nick"), user.path("global_name"), user.path("username")}) {
      if (!name.asText("").isBlank() && !name.isNull()) {
        return name.asText();
      }
    }
    return user.path("id").asText();
  }
}
