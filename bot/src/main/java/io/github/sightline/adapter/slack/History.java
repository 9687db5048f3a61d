package io.github.sightline.adapter.slack;

import com.slack.api.model.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a channel, page by page. Throws {@link SlackTrouble} where it cannot. */
final class History {
  private static final int PAGE = 200;
  private static final int PAGES = 10;

  private final Web web;
  private final String channel;

  History(Web web, String channel) {
    this.web = web;
    this.channel = channel;
  }

  /** The newest message of its kind; looks through some thousand. */
  Optional<String> newest(Function<Message, Boolean> wanted) {
    String cursor = null;
    for (int page = 0; page < PAGES; page++) {
      Page found = messages("0", cursor, true);
      Optional<String> hit = hit(found.messages(), wanted);
      if (hit.isPresent() || found.next() == null) {
        return hit;
      }
      cursor = found.next();
    }
    return Optional.empty();
  }

  /** The same among the replies of a thread. */
  Optional<String> newestReply(String thread, Function<Message, Boolean> wanted) {
    String cursor = null;
    for (int page = 0; page < PAGES; page++) {
      Page found = replies(thread, "0", cursor, true);
      Optional<String> hit = hit(found.messages(), wanted);
      if (hit.isPresent() || found.next() == null) {
        return hit;
      }
      cursor = found.next();
    }
    return Optional.empty();
  }

  private static Optional<String> hit(List<Message> messages, Function<Message, Boolean> wanted) {
    return messages.stream().filter(wanted::apply).map(Message::getTs).findFirst();
  }

  /** Every message after that place. */
  void since(String oldest, Consumer<Message> each) {
    String cursor = null;
    do {
      Page page = messages(oldest, cursor, false);
      page.messages().forEach(each);
      cursor = page.next();
    } while (cursor != null);
  }

  /** Every reply of a thread after that place. */
  void repliesSince(String thread, String oldest, Consumer<Message> each) {
    String cursor = null;
    do {
      Page page = replies(thread, oldest, cursor, false);
      page.messages().stream().filter(m -> !thread.equals(m.getTs())).forEach(each);
      cursor = page.next();
    } while (cursor != null);
  }

  private record Page(List<Message> messages, @Nullable String next) {}

  private Page messages(String oldest, @Nullable String cursor, boolean metadata) {
    var answer =
        Patience.with(
            () ->
                web.ask(
                    "conversations.history",
                    m ->
                        m.conversationsHistory(
                            r ->
                                r.channel(channel)
                                    .oldest(oldest)
                                    .cursor(cursor)
                                    .limit(PAGE)
                                    .includeAllMetadata(metadata))),
            "conversations.history of " + channel);
    return new Page(answer.getMessages(), Rooms.next(answer.getResponseMetadata()));
  }

  private Page replies(String thread, String oldest, @Nullable String cursor, boolean metadata) {
    var answer =
        Patience.with(
            () ->
                web.ask(
                    "conversations.replies",
                    m ->
                        m.conversationsReplies(
                            r ->
                                r.channel(channel)
                                    .ts(thread)
                                    .oldest(oldest)
                                    .cursor(cursor)
                                    .limit(PAGE)
                                    .includeAllMetadata(metadata))),
            "conversations.replies of " + channel);
    return new Page(answer.getMessages(), Rooms.next(answer.getResponseMetadata()));
  }
}
