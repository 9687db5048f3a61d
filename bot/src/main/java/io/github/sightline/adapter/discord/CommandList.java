package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The commands of the bot as Discord lists them. What is for staff is hidden from members without
 * the permission to manage messages; the desk checks roles whatever Discord shows.
 */
final class CommandList {
  static final String REFUSAL = "This is a refusal";
  static final String NO_REFUSAL = "This is not";
  static final String STAFF = "sightline";
  static final String INTERVIEW = "interview";
  static final String ALL = "interview-bot";
  static final String PERSON = "person";
  static final String ACCOUNT = "account";
  static final String WHEN = "when";
  static final String HOW = "how";
  static final String RESULT = "result";
  static final String NUMBER = "number";
  private static final String MANAGE_MESSAGES = "8192";
  private static final List<String> WAYS = List.of("video", "phone", "text", "onsite");
  private static final List<String> RESULTS = List.of("held", "candidate-missed", "team-missed");
  private static final int SLASH = 1;
  private static final int MESSAGE_MENU = 3;
  private static final int SUBCOMMAND = 1;
  static final int TEXT = 3;
  private static final int INTEGER = 4;
  static final int USER = 6;

  private final ArrayNode all = Json.object().putArray("commands");

  private CommandList() {}

  static ArrayNode of() {
    CommandList list = new CommandList();
    list.staff();
    list.interviews();
    list.everybody();
    for (String name : new String[] {REFUSAL, NO_REFUSAL}) {
      list.all.addObject().put("type", MESSAGE_MENU).put("name", name);
      list.hide();
    }
    return list.all;
  }

  private void staff() {
    ArrayNode staff = slash(STAFF, "What the hiring team can ask of the bot");
    hide();
    sub(staff, "status", "What is read, and what keeps the bot from its work");
    person(sub(staff, "candidate", "The card of one candidate"), true);
    account(person(sub(staff, "link", "Two accounts are one person"), true));
    account(person(sub(staff, "unlink", "They are not after all"), true));
    ChecklistOptions.describe(sub(staff, "checklist", "What is checked before an offer"));
    sub(staff, "summary", "This week so far, with the decisions that are owed");
    sub(staff, "dashboard", "A link that lets you into the pages, for you alone");
    sub(staff, "calendar", "The address of your interviews for a calendar program");
    sub(staff, "pause", "Post no cards for now");
    sub(staff, "resume", "Post cards again");
    sub(staff, "privacy", "What the bot reads and keeps");
    sub(staff, "help", "What there is");
  }

  /** What is required comes first, as Discord wants it. */
  private void interviews() {
    ArrayNode list = slash(INTERVIEW, "What is arranged, and telling the bot of interviews");
    hide();
    person(sub(list, "list", "The interviews of the next 14 days, or all of one person"), false);
    ArrayNode propose = when(sub(list, "propose", "Propose a time to a candidate"));
    person(propose, false);
    choice(propose, HOW, "How you meet", WAYS, false);
    number(person(when(sub(list, "move", "It is at that time now")), false));
    number(person(sub(list, "cancel", "It is off"), false));
    ArrayNode format = sub(list, "format", "How you meet");
    choice(format, HOW, "How you meet", WAYS, true);
    number(person(format, false));
    ArrayNode outcome = sub(list, "outcome", "How it went");
    choice(outcome, RESULT, "How it went", RESULTS, true);
    number(person(outcome, false));
    sub(list, "help", "What there is");
  }

  private void everybody() {
    ArrayNode people = slash(ALL, "What the bot reads, and your say in it");
    sub(people, "about", "What the bot reads and keeps");
    sub(people, "agree", "Agree that the bot reads your messages here");
    sub(people, "withdraw", "Withdraw that: what was read is removed");
  }

  /** Hides the last one from members who cannot manage messages. */
  private void hide() {
    ((ObjectNode) all.get(all.size() - 1)).put("default_member_permissions", MANAGE_MESSAGES);
  }

  private ArrayNode slash(String name, String description) {
    return all.addObject()
        .put("type", SLASH)
        .put("name", name)
        .put("description", description)
        .putArray("options");
  }

  /** Adds a subcommand; its options, none yet. */
  private static ArrayNode sub(ArrayNode options, String name, String description) {
    return options
        .addObject()
        .put("type", SUBCOMMAND)
        .put("name", name)
        .put("description", description)
        .putArray("options");
  }

  private static ArrayNode person(ArrayNode options, boolean required) {
    ObjectNode unused = option(options, USER, PERSON, "Who", required);
    return options;
  }

  private static ArrayNode when(ArrayNode options) {
    ObjectNode unused =
        option(options, TEXT, WHEN, "As in: Thursday 3pm, or 5 March 15:00 Europe/Berlin", true);
    return options;
  }

  private static void account(ArrayNode options) {
    ObjectNode unused = option(options, TEXT, ACCOUNT, "The id of the other account", true);
  }

  private static void number(ArrayNode options) {
    ObjectNode unused =
        option(options, INTEGER, NUMBER, "Which of a person's interviews, from 1", false)
            .put("min_value", 1);
  }

  private static void choice(
      ArrayNode options, String name, String about, List<String> values, boolean required) {
    ArrayNode choices = option(options, TEXT, name, about, required).putArray("choices");
    values.forEach(value -> choices.addObject().put("name", value).put("value", value));
  }

  static ObjectNode option(
      ArrayNode options, int type, String name, String about, boolean required) {
    return options
        .addObject()
        .put("type", type)
        .put("name", name)
        .put("description", about)
        .put("required", required);
  }
}
