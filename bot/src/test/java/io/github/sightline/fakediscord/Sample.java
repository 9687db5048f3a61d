package io.github.sightline.fakediscord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A small studio: a candidate's ticket, a forum, a channel of warnings, recruiter and manager. */
public final class Sample {
  public static final String GUILD = "100000000000000001";
  public static final String TICKETS = "200000000000000001";
  public static final String TALK = "200000000000000002";
  public static final String FORUM = "200000000000000003";
  public static final String WARN = "200000000000000004";
  public static final String LOUNGE = "200000000000000005";
  public static final String CANDIDATE = "300000000000000001";
  public static final String RECRUITER = "300000000000000002";
  public static final String MANAGER = "300000000000000003";
  public static final String ADMIN = "300000000000000004";
  public static final String TICKET_APP = "300000000000000005";
  public static final String STAFF_ROLE = "400000000000000001";
  public static final String MANAGER_ROLE = "400000000000000002";

  private Sample() {}

  public static FakeGuild guild(FakeDiscord discord) {
    FakeGuild in = discord.guild(GUILD);
    in.role(STAFF_ROLE, "recruiting", "1024");
    in.role(MANAGER_ROLE, "leads", "1024");
    in.member(CANDIDATE, "Ana", false);
    in.member(RECRUITER, "Rita", false, STAFF_ROLE);
    in.member(MANAGER, "Mo", false, MANAGER_ROLE);
    in.member(ADMIN, "Ada", false, STAFF_ROLE);
    in.member(TICKET_APP, "Tickets", true);
    in.channel(TICKETS, FakeChannel.CATEGORY, "tickets", "");
    in.channel(TALK, FakeChannel.TEXT, "ticket-0412", TICKETS);
    in.channel(FORUM, FakeChannel.FORUM, "applications", "");
    in.channel(LOUNGE, FakeChannel.TEXT, "lounge", "");
    in.channel(WARN, FakeChannel.TEXT, "hiring-warnings", "")
        .view(GUILD, 0, false)
        .view(STAFF_ROLE, 0, true)
        .view(MANAGER_ROLE, 0, true)
        .view(FakeGuild.BOT, 1, true);
    return in;
  }

  /** What the bot posted to a channel, in order. */
  public static List<ObjectNode> posts(FakeGuild in, String channel) {
    return in.channel(channel).messages.values().stream()
        .filter(message -> message.path("author").path("id").asText().equals(FakeGuild.BOT))
        .toList();
  }

  /** The title of a card. */
  public static String title(JsonNode card) {
    return card.path("embeds").path(0).path("title").asText();
  }
}
