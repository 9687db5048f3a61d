package io.github.sightline.fakeslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What each method of the Web API does to the workspace. */
final class Methods {
  private final Function<FakeWorkspace, String> openSocket;
  private final Messages messages = new Messages();

  /**
   * The methods.
   *
   * @param openSocket gives the address of a new socket
   */
  Methods(Function<FakeWorkspace, String> openSocket) {
    this.openSocket = openSocket;
  }

  ObjectNode run(FakeWorkspace in, String method, Map<String, String> fields) {
    return switch (method) {
      case "apps.connections.open" -> Json.ok().put("url", openSocket.apply(in));
      case "auth.test" -> authTest(in);
      case "bots.info" -> botsInfo();
      case "users.info" -> usersInfo(in, fields);
      case "users.conversations" -> conversations(in);
      case "usergroups.users.list" -> groupUsers(in, fields);
      case "views.open", "views.publish" -> view(in, method, fields);
      case "conversations.info" -> onChannel(in, fields, c -> info(c));
      case "conversations.members" -> onChannel(in, fields, c -> members(c, fields));
      case "conversations.open" -> channelAnswer(in.direct(fields.get("users")));
      case "files.getUploadURLExternal" -> FakeFiles.announce(in, fields);
      case "files.completeUploadExternal" -> FakeFiles.complete(in, fields);
      default -> message(in, method, fields);
    };
  }

  private ObjectNode message(FakeWorkspace in, String method, Map<String, String> fields) {
    return switch (method) {
      case "conversations.history" -> onChannel(in, fields, c -> History.history(c, fields));
      case "conversations.replies" -> onChannel(in, fields, c -> History.replies(c, fields));
      case "chat.postMessage" -> onChannel(in, fields, c -> messages.post(in, c, fields));
      case "chat.postEphemeral" -> onChannel(in, fields, c -> Json.ok());
      case "chat.update" -> onChannel(in, fields, c -> messages.update(in, c, fields));
      case "chat.getPermalink" ->
          Json.ok()
              .put(
                  "permalink",
                  "https://fake.slack.com/archives/"
                      + fields.get("channel")
                      + "/p"
                      + fields.get("message_ts").replace(".", ""));
      default -> Json.error("unknown_method");
    };
  }

  private static ObjectNode onChannel(
      FakeWorkspace in, Map<String, String> fields, Function<FakeChannel, ObjectNode> work) {
    return in.visible(fields.getOrDefault("channel", ""))
        .map(work)
        .orElse(Json.error("channel_not_found"));
  }

  private static ObjectNode authTest(FakeWorkspace in) {
    return Json.ok()
        .put("url", "https://fake.slack.com/")
        .put("team", "Fake")
        .put("user", "sightline")
        .put("team_id", in.team)
        .put("user_id", FakeWorkspace.BOT_USER)
        .put("bot_id", FakeWorkspace.BOT_ID)
        .put("is_enterprise_install", false);
  }

  private static ObjectNode botsInfo() {
    ObjectNode answer = Json.ok();
    answer.putObject("bot").put("id", FakeWorkspace.BOT_ID).put("user_id", FakeWorkspace.BOT_USER);
    return answer;
  }

  private static ObjectNode usersInfo(FakeWorkspace in, Map<String, String> fields) {
    FakeUser user = in.users.get(fields.getOrDefault("user", ""));
    if (user == null) {
      return Json.error("user_not_found");
    }
    ObjectNode answer = Json.ok();
    answer.set("user", user.json());
    return answer;
  }

  private static ObjectNode conversations(FakeWorkspace in) {
    ObjectNode answer = Json.ok();
    ArrayNode list = answer.putArray("channels");
    in.channels.values().stream()
        .filter(c -> c.members.contains(FakeWorkspace.BOT_USER) && !c.id.startsWith("D"))
        .filter(c -> !c.isArchived)
        .forEach(c -> list.add(c.json(true)));
    answer.putObject("response_metadata").put("next_cursor", "");
    return answer;
  }

  private static ObjectNode groupUsers(FakeWorkspace in, Map<String, String> fields) {
    List<String> group = in.groups.get(fields.getOrDefault("usergroup", ""));
    if (group == null) {
      return Json.error("no_such_subteam");
    }
    ObjectNode answer = Json.ok();
    ArrayNode users = answer.putArray("users");
    group.forEach(users::add);
    return answer;
  }

  private static ObjectNode info(FakeChannel channel) {
    return channelAnswer(channel);
  }

  private static ObjectNode channelAnswer(FakeChannel channel) {
    ObjectNode answer = Json.ok();
    answer.set("channel", channel.json(channel.members.contains(FakeWorkspace.BOT_USER)));
    return answer;
  }

  /** At most 100 a page, so that paging is always tried. */
  private static ObjectNode members(FakeChannel channel, Map<String, String> fields) {
    List<String> all = List.copyOf(channel.members);
    String cursor = fields.getOrDefault("cursor", "");
    int from = cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
    int to = Math.min(all.size(), from + 100);
    ObjectNode answer = Json.ok();
    ArrayNode members = answer.putArray("members");
    all.subList(from, to).forEach(members::add);
    answer
        .putObject("response_metadata")
        .put("next_cursor", to < all.size() ? Integer.toString(to) : "");
    return answer;
  }

  private static ObjectNode view(FakeWorkspace in, String method, Map<String, String> fields) {
    JsonNode view = Json.parse(fields.getOrDefault("view", "{}"));
    List<String> problems = BlockLimits.check(view.path("blocks"), 100);
    if (!problems.isEmpty()) {
      return Messages.invalid(problems);
    }
    ObjectNode kept = view.deepCopy();
    String id = method.equals("views.publish") ? fields.get("user_id") : "V" + in.views.size();
    kept.put("id", id);
    in.views.put(id, kept);
    ObjectNode answer = Json.ok();
    answer.set("view", kept);
    return answer;
  }
}
