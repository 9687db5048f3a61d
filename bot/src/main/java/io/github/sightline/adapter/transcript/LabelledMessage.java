package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.Role;
import java.time.Instant;

/**
 * One message of a labelled conversation.
 *
 * @param n its number, rising through the conversation
 * @param at when it was written
 * @param who the role of its author
 * @param text exactly what was typed
 * @param gold what it means, {@link Gold#NONE} where that was not read
 */
public record LabelledMessage(int n, Instant at, Role who, String text, Gold gold) {
  /** The number as a message id, so that ids sort in the order of writing. */
  public String id() {
    return MessageNumber.id(n);
  }
}
