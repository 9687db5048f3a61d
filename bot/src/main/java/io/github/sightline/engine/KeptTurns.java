package io.github.sightline.engine;

import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.stance.Talk;
import io.github.sightline.stance.Turn;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The turns of a channel that are kept already, after some place, in order; read page by page. */
final class KeptTurns {
  private static final int PAGE = 2 * Talk.WINDOW;

  private final Ledger ledger;
  private final Set<MessageId> leaveOut;
  private Message from;
  private List<Turn> page = List.of();
  private int at;
  private boolean exhausted;

  /**
   * The turns after a message.
   *
   * @param leaveOut messages to pass over
   */
  KeptTurns(Ledger ledger, Message from, Set<MessageId> leaveOut) {
    this.ledger = ledger;
    this.from = from;
    this.leaveOut = leaveOut;
  }

  /** The next turn, which stays next; null at the end of the channel. */
  @Nullable Turn peek() {
    while (true) {
      if (at == page.size() && !turnPage()) {
        return null;
      }
      Turn turn = page.get(at);
      if (!leaveOut.contains(turn.message().id())) {
        return turn;
      }
      at++;
    }
  }

  /** Goes past the turn that {@link #peek} gave. */
  void pass() {
    at++;
  }

  private boolean turnPage() {
    if (exhausted) {
      return false;
    }
    page =
        ledger.transact(
            books -> books.talks().after(from.id().channel(), from.at(), from.id().id(), PAGE));
    at = 0;
    exhausted = page.size() < PAGE;
    if (!page.isEmpty()) {
      from = page.get(page.size() - 1).message();
    }
    return !page.isEmpty();
  }
}
