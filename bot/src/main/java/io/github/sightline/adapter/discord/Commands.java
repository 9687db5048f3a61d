package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The commands of the bot as Discord lists them. What is for staff is hidden from members without
 * the permission to manage messages; the desk checks roles whatever Discord shows.
 */
final class Commands {
  static final String REFUSAL = "This is a refusal";
  static final String NO_REFUSAL = "This is not";
  private static final String STAFF = "sightline";
  private static final String ALL = "interview-bot";
  private static final String MANAGE_MESSAGES = "8192";
  private static final int SLASH = 1;
  private static final int MESSAGE_MENU = 3;
  private static final int SUBCOMMAND = 1;
  private static final int TEXT = 3;
  private static final int USER = 6;

  private Commands() {}

  /** The verb of a command, as the desk knows it. */
  static String verb(String command, String subcommand) {
    return command.equals(ALL) && subcommand.equals("about") ? "privacy" : subcommand;
  }

  /** Writes the list of one server. */
  static Outcome<JsonNode> register(Rest rest, Account us, Server server) {
    String path = "/applications/%s/guilds/%s/commands".formatted(us.application(), server.id());
    return Patience.outcome(() -> rest.ask(Route.put(path), list()));
  }

  static ArrayNode list() {
    ArrayNode all = Json.object().putArray("commands");
    ArrayNode staff = slash(all, STAFF, "What the hiring team can ask of the bot");
    ((ObjectNode) all.path(0)).put("default_member_permissions", MANAGE_MESSAGES);
    sub(staff, "status", "What is read, and what keeps the bot from its work");
    person(sub(staff, "candidate", "The card of one candidate"));
    account(person(sub(staff, "link", "Two accounts are one person")));
    account(person(sub(staff, "unlink", "They are not after all")));
    ChecklistOptions.describe(
        sub(staff, "checklist", "What is checked before an offer").putArray("options"));
    sub(staff, "summary", "All open cards");
    sub(staff, "pause", "Post no cards for now");
    sub(staff, "resume", "Post cards again");
    sub(staff, "privacy", "What the bot reads and keeps");
    sub(staff, "help", "What there is");
    ArrayNode people = slash(all, ALL, "What the bot reads, and your say in it");
    sub(people, "about", "What the bot reads and keeps");
    sub(people, "agree", "Agree that the bot reads your messages here");
    sub(people, "withdraw", "Withdraw that");
    for (String name : new String[] {REFUSAL, NO_REFUSAL}) {
      all.addObject()
          .put("type", MESSAGE_MENU)
          .put("name", name)
          .put("default_member_permissions", MANAGE_MESSAGES);
    }
    return all;
  }

  private static ArrayNode person(ObjectNode command) {
    return option(command.putArray("options"), USER, "person", "Who");
  }

  private static void account(ArrayNode options) {
    ArrayNode unused = option(options, TEXT, "account", "The id of the other account");
  }

  private static ArrayNode option(ArrayNode options, int type, String name, String description) {
    options
        .addObject()
        .put("type", type)
        .put("name", name)
        .put("description", description)
        .put("required", true);
    return options;
  }

  private static ArrayNode slash(ArrayNode all, String name, String description) {
    return all.addObject()
        .put("type", SLASH)
        .put("name", name)
        .put("description", description)
        .putArray("options");
  }

  private static ObjectNode sub(ArrayNode options, String name, String description) {
    return options
        .addObject()
        .put("type", SUBCOMMAND)
        .put("name", name)
        .put("description", description);
  }
}
