package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the bot itself may do in the channels of a server. Discord must be asked: where the right to
 * read history is missing, it answers with an empty page instead of no, as if nothing had been
 * said.
 */
final class OwnRights {
  private static final long ADMINISTRATOR = 1L << 3;
  private static final long VIEW_CHANNEL = 1L << 10;
  private static final long READ_MESSAGE_HISTORY = 1L << 16;

  /** What is of use in a channel, as Discord's settings name it. */
  enum Right {
    VIEW("View Channels", VIEW_CHANNEL),
    HISTORY("Read Message History", READ_MESSAGE_HISTORY),
    SEND("Send Messages", 1L << 11),
    EMBED("Embed Links", 1L << 14),
    SEND_IN_THREADS("Send Messages in Threads", 1L << 38),
    /** For the history below a card. */
    BEGIN_THREADS("Create Public Threads", 1L << 35);

    private final String label;
    private final long bit;

    Right(String label, long bit) {
      this.label = label;
      this.bit = bit;
    }
  }

  private final String guild;
  private final String us;
  private final JsonNode roles;
  private final Set<String> own = new HashSet<>();

  private OwnRights(String guild, String us, JsonNode roles, JsonNode member) {
    this.guild = guild;
    this.us = us;
    this.roles = roles;
    own.add(guild);
    member.path("roles").forEach(role -> own.add(role.asText()));
  }

  /** Asks Discord for the roles of the server and of the bot; throws {@link DiscordTrouble}. */
  static OwnRights of(Rest rest, String guild, String us) {
    JsonNode roles =
        Patience.with(() -> rest.ask(Route.get("/guilds/" + guild + "/roles")), "roles");
    JsonNode member =
        Patience.with(
            () -> rest.ask(Route.get("/guilds/" + guild + "/members/" + us)), "the bot's roles");
    return new OwnRights(guild, us, roles, member);
  }

  /** Whether what was said there before can be asked for, by the overwrites of the channel. */
  boolean readsHistory(JsonNode overwrites) {
    return has(rights(overwrites), VIEW_CHANNEL | READ_MESSAGE_HISTORY);
  }

  /** Whether the bot sees the channel at all. */
  boolean sees(JsonNode overwrites) {
    return has(rights(overwrites), VIEW_CHANNEL);
  }

  /** The names of those rights that are missing there. */
  List<String> missing(JsonNode overwrites, Set<Right> wanted) {
    long rights = rights(overwrites);
    return wanted.stream()
        .filter(each -> !has(rights, each.bit))
        .sorted()
        .map(each -> each.label)
        .toList();
  }

  private static boolean has(long rights, long wanted) {
    return (rights & wanted) == wanted;
  }

  /** As Discord reckons: roles, then overwrites of everybody, of roles together, of the bot. */
  private long rights(JsonNode overwrites) {
    long rights = 0;
    for (JsonNode role : roles) {
      rights |= own.contains(role.path("id").asText()) ? bits(role.path("permissions")) : 0;
    }
    if (has(rights, ADMINISTRATOR)) {
      return -1;
    }
    rights = overwritten(rights, overwrites, Set.of(guild));
    Set<String> others = new HashSet<>(own);
    others.remove(guild);
    return overwritten(overwritten(rights, overwrites, others), overwrites, Set.of(us));
  }

  private static long overwritten(long rights, JsonNode overwrites, Set<String> whose) {
    long denied = 0;
    long allowed = 0;
    for (JsonNode overwrite : overwrites) {
      if (whose.contains(overwrite.path("id").asText())) {
        denied |= bits(overwrite.path("deny"));
        allowed |= bits(overwrite.path("allow"));
      }
    }
    return (rights & ~denied) | allowed;
  }

  private static long bits(JsonNode text) {
    String bits = text.asText("0");
    return bits.matches("\\d{1,20}") ? Long.parseUnsignedLong(bits) : 0;
  }
}
