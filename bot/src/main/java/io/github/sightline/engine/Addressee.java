package io.github.sightline.engine;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.Role;
import io.github.sightline.chat.UserId;
import io.github.sightline.stance.Turn;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a message concerns. A candidate's concerns its author. The team's concerns who is mentioned,
 * else who is answered, else the only candidate of the channel; where several could be meant, the
 * one who wrote last, but never for the report of an outcome: nobody is counted absent by guess.
 */
final class Addressee {
  private static final int LOOK_BACK = 24;

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
    Message message = turn.message();
    Set<UserId> candidates = new HashSet<>(talks.candidates(message.id().channel()));
    List<UserId> mentioned =
        candidates.stream().filter(c -> isMentioned(c, message.text())).toList();
    if (mentioned.size() == 1) {
      return Optional.of(mentioned.get(0));
    }
    return answered(message)
        .filter(candidates::contains)
        .or(() -> candidates.size() == 1 ? candidates.stream().findFirst() : Optional.empty())
        .or(() -> turn.reading().outcome() == null ? lastToWrite(message) : Optional.empty());
  }

  private static boolean isMentioned(UserId candidate, String text) {
    return text.contains("<@" + candidate.id()) || text.contains("<@!" + candidate.id() + ">");
  }

  private Optional<UserId> answered(Message message) {
    return message.replyTo() == null ? Optional.empty() : talks.about(message.replyTo());
  }

  private Optional<UserId> lastToWrite(Message message) {
    List<Turn> before =
        talks.before(message.id().channel(), message.at(), message.id().id(), LOOK_BACK);
    for (int i = before.size() - 1; i >= 0; i--) {
      Author author = before.get(i).message().author();
      if (author.role() == Role.CANDIDATE) {
        return Optional.of(author.id());
      }
    }
    return Optional.empty();
  }
}
