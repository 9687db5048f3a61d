package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Reads what stands in a channel, page by page, from Discord's own JSON: Javacord fails on a whole
 * page for one message that it does not know. Throws {@link DiscordTrouble} where it cannot.
 */
final class History {
  private static final int PAGE = 100;
  private static final int PAGES = 10;

  private final Rest rest;
  private final String channel;

  History(Rest rest, String channel) {
    this.rest = rest;
    this.channel = channel;
  }

  /**
   * Whether the bot may read there: Discord lists channels too that it does not let the bot see.
   */
  boolean isOpen() {
    Route route = Route.get("/channels/" + channel + "/messages?limit=1");
    Outcome<JsonNode> answer = Patience.outcome(() -> rest.ask(route));
    if (answer instanceof Outcome.No<JsonNode>) {
      return false;
    }
    answer.orThrow("history of " + channel);
    return true;
  }

  /** The newest message of its kind; looks through some thousand. */
  Optional<String> newest(Predicate<JsonNode> wanted) {
    String before = "";
    for (int page = 0; page < PAGES; page++) {
      List<JsonNode> found = page(before.isEmpty() ? "" : "&before=" + before);
      for (int i = found.size() - 1; i >= 0; i--) {
        if (wanted.test(found.get(i))) {
          return Optional.of(found.get(i).path("id").asText());
        }
      }
      if (found.size() < PAGE) {
        return Optional.empty();
      }
      before = found.get(0).path("id").asText();
    }
    return Optional.empty();
  }

  /** Every message after that id, the oldest first. */
  void since(String id, Consumer<JsonNode> each) {
    String after = id;
    List<JsonNode> found;
    do {
      found = page("&after=" + after);
      found.forEach(each);
      after = found.isEmpty() ? after : found.get(found.size() - 1).path("id").asText();
    } while (found.size() == PAGE);
  }

  /** A page, the oldest message first, in whatever order it came. */
  private List<JsonNode> page(String place) {
    Route route = Route.get("/channels/" + channel + "/messages?limit=" + PAGE + place);
    List<JsonNode> messages = new ArrayList<>();
    Patience.with(() -> rest.ask(route), "history of " + channel).forEach(messages::add);
    messages.sort(Comparator.comparing(m -> m.path("id").asText(), History::byId));
    return messages;
  }

  private static int byId(String one, String other) {
    return Long.compareUnsigned(Long.parseUnsignedLong(one), Long.parseUnsignedLong(other));
  }
}
