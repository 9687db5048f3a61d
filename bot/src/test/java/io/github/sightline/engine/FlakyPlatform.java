package io.github.sightline.engine;

import io.github.sightline.chat.Audience;
import io.github.sightline.chat.ChatPlatform;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.PostResult;
import io.github.sightline.chat.Readers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A platform that keeps what was posted and fails as told. */
final class FlakyPlatform implements ChatPlatform {
  /** Every post, doubles included. */
  final List<Outgoing> posts = new ArrayList<>();

  /** Everything posted below cards. */
  final List<Outgoing> replies = new ArrayList<>();

  /** What stands in the platform now. */
  final Map<MessageId, Outgoing> standing = new HashMap<>();

  /** Answers to give instead of posting, in order. */
  final Deque<PostResult> answers = new ArrayDeque<>();

  /** Whether an answer of {@code answers} comes although the card was posted. */
  boolean postsBeforeFailing;

  boolean onlyStaff = true;

  /** Answers to give instead of changing a card, in order. */
  final Deque<PostResult> updateAnswers = new ArrayDeque<>();

  /** How often a card was to be changed. */
  int updates;

  /** How often it cannot look for a card. */
  int cannotLook;

  /** Runs once in the middle of the next post. */
  Runnable meanwhile = () -> {};

  @Override
  public String name() {
    return "test";
  }

  @Override
  public Readers readers(Audience audience) {
    return onlyStaff || audience.equals(Bot.ADMIN)
        ? new Readers.AsMeant()
        : new Readers.Others("1 guest");
  }

  @Override
  public PostResult reply(MessageId to, Outgoing card) {
    replies.add(card);
    return new PostResult.Posted(new MessageId(to.channel(), "r" + replies.size()));
  }

  @Override
  public PostResult post(Outgoing card) {
    Runnable now = meanwhile;
    meanwhile = () -> {};
    now.run();
    MessageId id = new MessageId(card.audience().channel(), "p" + (posts.size() + 1));
    if (!answers.isEmpty() && !postsBeforeFailing) {
      return answers.remove();
    }
    posts.add(card);
    standing.put(id, card);
    return answers.isEmpty() ? new PostResult.Posted(id) : answers.remove();
  }

  @Override
  public PostResult update(MessageId id, Outgoing card) {
    updates++;
    if (!updateAnswers.isEmpty()) {
      return updateAnswers.remove();
    }
    if (standing.replace(id, card) == null) {
      return new PostResult.Gone();
    }
    return new PostResult.Posted(id);
  }

  @Override
  public Optional<MessageId> find(Outgoing card) {
    if (cannotLook > 0) {
      cannotLook--;
      throw new IllegalStateException("out of reach");
    }
    return standing.entrySet().stream()
        .filter(entry -> entry.getValue().key().equals(card.key()))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
