package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Who the bot is, as Discord says.
 *
 * @param user the bot's account
 * @param application the app's id
 */
record Account(String user, String application) {
  private static final int UNAUTHORIZED = 401;
  private static final long MESSAGE_CONTENT = 1L << 18;
  private static final long MESSAGE_CONTENT_LIMITED = 1L << 19;

  /** View, send, embed, attach files, read history, begin public threads, send in threads. */
  private static final long PERMISSIONS =
      1L << 10 | 1L << 11 | 1L << 14 | 1L << 15 | 1L << 16 | 1L << 35 | 1L << 38;

  /**
   * Asks before anything connects, so that what is wrong can be said: the gateway only hangs up.
   * Throws {@link DiscordTrouble} where Discord is out of reach, {@link DiscordRefusal} where the
   * token or a switch of the app is wrong.
   */
  static Account open(Rest rest) {
    Outcome<JsonNode> user = Patience.outcome(() -> rest.ask(Route.get("/users/@me")));
    if (isRefused(user)) {
      throw new DiscordRefusal(
          "Discord does not accept the bot token (401); reset it on the app's page \"Bot\" and put"
              + " the new one into SIGHTLINE_DISCORD_TOKEN");
    }
    String id = user.orThrow("users/@me").path("id").asText();
    JsonNode application =
        Patience.with(() -> rest.ask(Route.get("/applications/@me")), "applications/@me");
    long flags = application.path("flags").asLong();
    if ((flags & (MESSAGE_CONTENT | MESSAGE_CONTENT_LIMITED)) == 0) {
      throw new DiscordRefusal(
          "the app may not read messages: switch on \"Message Content Intent\" on its page \"Bot\","
              + " under Privileged Gateway Intents");
    }
    return new Account(id, application.path("id").asText());
  }

  /** Whether Discord does not know the token any more; throws where it cannot be asked. */
  static boolean isRevoked(Rest rest) {
    Outcome<JsonNode> user = rest.ask(Route.get("/users/@me"));
    return isRefused(user);
  }

  private static boolean isRefused(Outcome<JsonNode> user) {
    return user instanceof Outcome.No<JsonNode> no && no.status() == UNAUTHORIZED;
  }

  /** The address that adds the bot to a server. */
  String invitation() {
    return "https://discord.com/oauth2/authorize?client_id=%s&scope=bot+applications.commands&permissions=%d"
        .formatted(application, PERMISSIONS);
  }
}
