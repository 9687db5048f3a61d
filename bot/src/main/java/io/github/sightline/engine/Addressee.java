package io.github.sightline.engine;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import io.github.sightline.stance.Turn;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a message concerns. A candidate's concerns its author. The team's concerns who is mentioned,
 * else who is answered, else the candidate who wrote last before it, else the one who wrote first
 * after it. Where several candidates wrote lately, the report of an outcome concerns nobody: no one
 * is counted absent by guess. Depends on the order of the channel alone, not on that of arrival.
 */
final class Addressee {
  /** How far around a message candidates are looked for, in messages. */
  static final int REACH = 50;

  private final Talks talks;

  Addressee(Talks talks) {
    this.talks = talks;
  }

  Optional<UserId> of(Turn turn) {
    Author author = turn.message().author();
    if (author.role() == Role.CANDIDATE) {
      return Optional.of(author.id());
    }
    if (!author.role().isTeam()) {
      return Optional.empty();
    }
    Set<UserId> lately = candidates(before(turn.message()));
    Set<UserId> later = lately.isEmpty() ? candidates(after(turn.message())) : Set.of();
    return mentioned(turn.message(), lately)
        .or(() -> answered(turn.message()))
        .or(
            () ->
                turn.reading().outcome() != null && lately.size() > 1
                    ? Optional.empty()
                    : last(lately))
        .or(() -> lately.isEmpty() ? later.stream().findFirst() : Optional.empty());
  }

  private static Optional<UserId> last(Set<UserId> inOrder) {
    return inOrder.stream().reduce((one, next) -> next);
  }

  private static Optional<UserId> mentioned(Message message, Set<UserId> candidates) {
    List<UserId> named = candidates.stream().filter(c -> isMentioned(c, message.text())).toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static boolean isMentioned(UserId candidate, String text) {
    return text.contains("<@" + candidate.id() + ">")
        || text.contains("<@" + candidate.id() + "|")
        || text.contains("<@!" + candidate.id() + ">");
  }

  private Optional<UserId> answered(Message message) {
    return message.replyTo() == null ? Optional.empty() : talks.about(message.replyTo());
  }

  private List<Turn> before(Message message) {
    return talks.before(message.id().channel(), message.at(), message.id().id(), REACH);
  }

  private List<Turn> after(Message message) {
    return talks.after(message.id().channel(), message.at(), message.id().id(), REACH);
  }

  /** The candidates among the authors; who wrote last stands last. */
  private static Set<UserId> candidates(List<Turn> turns) {
    Set<UserId> found = new LinkedHashSet<>();
    for (Turn turn : turns) {
      Author author = turn.message().author();
      if (author.role() == Role.CANDIDATE) {
        found.remove(author.id());
        found.add(author.id());
      }
    }
    return found;
  }
}
