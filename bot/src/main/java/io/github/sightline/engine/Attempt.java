package io.github.sightline.engine;

import io.github.sightline.chat.ChatPlatform;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.PostResult;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to bring a card to its platform.
 *
 * @param parent the message in whose thread it stands; null: it stands by itself
 */
record Attempt(ChatPlatform platform, Delivery delivery, @Nullable MessageId parent) {
  /**
   * The same, where nobody knows how the attempt before ended: the card is looked for first. What
   * is found must be kept whatever comes next, or the card would be posted twice. Throws where it
   * cannot look.
   */
  Attempt located() {
    if (delivery.standing() != null) {
      return this;
    }
    Optional<MessageId> found =
        parent == null
            ? platform.find(delivery.card())
            : platform.findReply(parent, delivery.card());
    return found.map(id -> new Attempt(platform, delivery.standingAs(id), parent)).orElse(this);
  }

  PostResult run() {
    MessageId standing = delivery.standing();
    PostResult result = standing == null ? posted() : platform.update(standing, delivery.card());
    return result instanceof PostResult.Gone ? posted() : result;
  }

  private PostResult posted() {
    return parent == null
        ? platform.post(delivery.card())
        : platform.reply(parent, delivery.card());
  }
}
