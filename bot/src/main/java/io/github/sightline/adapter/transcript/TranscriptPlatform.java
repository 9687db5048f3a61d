package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.Audience;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatPlatform;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.PostResult;
import io.github.sightline.chat.Readers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A chat platform without a network: it keeps the cards posted to it. For replay and tests.
 *
 * <p>Any thread may call it. Ids follow from the cards' keys, so the same run gives the same ids.
 */
public final class TranscriptPlatform implements ChatPlatform {
  private final String name;
  private final Map<MessageId, Outgoing> cards = new LinkedHashMap<>();
  private final Map<MessageId, Outgoing> replies = new LinkedHashMap<>();
  private final Map<ChannelId, Boolean> answers = new HashMap<>();
  private int posts;
  private int updates;

  /**
   * A platform without cards, where every audience is the one that is meant.
   *
   * @param name lower-case name, equal to that of its channels
   */
  public TranscriptPlatform(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  /** Sets what is answered for a channel from now on. */
  public synchronized void setReadOnlyByAudience(ChannelId channel, boolean answer) {
    answers.put(channel, answer);
  }

  @Override
  public synchronized Readers readers(Audience audience) {
    return isReadOnlyBy(audience) ? new Readers.AsMeant() : new Readers.Others("others");
  }

  private boolean isReadOnlyBy(Audience audience) {
    ChannelId channel = audience.channel();
    return channel.platform().equals(name) && answers.getOrDefault(channel, true);
  }

  @Override
  public synchronized PostResult reply(MessageId to, Outgoing card) {
    replies.put(id(card), card);
    return new PostResult.Posted(id(card));
  }

  @Override
  public synchronized Optional<MessageId> findReply(MessageId to, Outgoing card) {
    return Optional.of(id(card)).filter(replies::containsKey);
  }

  @Override
  public synchronized PostResult post(Outgoing card) {
    if (!isReadOnlyBy(card.audience())) {
      return new PostResult.Refused("others can read " + card.audience().channel());
    }
    MessageId id = id(card);
    boolean known = cards.put(id, card) != null;
    posts += known ? 0 : 1;
    updates += known ? 1 : 0;
    return new PostResult.Posted(id);
  }

  @Override
  public synchronized PostResult update(MessageId standing, Outgoing card) {
    if (!isReadOnlyBy(card.audience())) {
      return new PostResult.Refused("others can read " + card.audience().channel());
    }
    if (cards.replace(standing, card) == null) {
      return new PostResult.Gone();
    }
    updates++;
    return new PostResult.Posted(standing);
  }

  /** Takes a card away, as somebody in a channel may. */
  public synchronized void remove(MessageId card) {
    cards.remove(card);
  }

  @Override
  public synchronized Optional<MessageId> find(Outgoing card) {
    return Optional.of(id(card)).filter(cards::containsKey);
  }

  /** The card of a key as it stands now, in whichever channel it was posted first. */
  public synchronized Optional<Outgoing> card(String key) {
    return cards.values().stream().filter(c -> c.key().equals(key)).findFirst();
  }

  /** All cards as they stand now, in the order of their first posting. */
  public synchronized List<Outgoing> cards() {
    return List.copyOf(cards.values());
  }

  /** What was posted below cards, in the order of posting. */
  public synchronized List<Outgoing> replies() {
    return List.copyOf(replies.values());
  }

  /** How many cards were posted afresh. */
  public synchronized int posts() {
    return posts;
  }

  /** How many times a standing card was changed. */
  public synchronized int updates() {
    return updates;
  }

  private static MessageId id(Outgoing card) {
    return new MessageId(card.audience().channel(), "card-" + card.key());
  }
}
