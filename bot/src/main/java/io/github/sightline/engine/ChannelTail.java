package io.github.sightline.engine;

import io.github.sightline.chat.Message;
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.StanceReader;
import io.github.sightline.stance.Talk;
import io.github.sightline.stance.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of a channel that some news touches: from the first new or changed message on, for a
 * late message, an edit or a deletion changes what later messages answer to. Reads again until
 * nothing changes any more, so that the order in which news come in makes no difference.
 */
final class ChannelTail {
  private final Ledger ledger;
  private final StanceReader reader;
  private final List<MessageState> news;

  /** The stretch from the first of the news on. All of them stand in one channel. */
  ChannelTail(Ledger ledger, StanceReader reader, List<MessageState> news) {
    this.ledger = ledger;
    this.reader = reader;
    this.news =
        news.stream()
            .sorted(Comparator.comparing(MessageState::message, Message.ORDER))
            .distinct()
            .toList();
  }

  /** All turns that are new or read differently now, in the order of the channel. */
  List<Turn> read() {
    if (news.isEmpty()) {
      return List.of();
    }
    Message first = news.get(0).message();
    List<Turn> window = new ArrayList<>(before(first));
    KeptTurns kept =
        new KeptTurns(
            ledger,
            first,
            news.stream().map(n -> n.message().id()).collect(Collectors.toUnmodifiableSet()));
    List<Turn> changed = new ArrayList<>();
    int at = 0;
    int sameInARow = 0;
    while (at < news.size() || sameInARow < Talk.WINDOW) {
      Turn old = kept.peek();
      MessageState fresh = at < news.size() ? news.get(at) : null;
      if (old == null && fresh == null) {
        break;
      }
      if (fresh != null && comesFirst(fresh, old)) {
        Turn turn = read(window, fresh.message(), fresh.deleted());
        changed.add(turn);
        window.add(turn);
        at++;
        sameInARow = 0;
      } else if (old != null) {
        Turn turn = read(window, old.message(), old.deleted());
        boolean same = turn.equals(old);
        sameInARow = same ? sameInARow + 1 : 0;
        if (!same) {
          changed.add(turn);
        }
        window.add(turn);
        kept.pass();
      }
    }
    return changed;
  }

  private static boolean comesFirst(MessageState fresh, @Nullable Turn old) {
    return old == null || Message.ORDER.compare(fresh.message(), old.message()) < 0;
  }

  private List<Turn> before(Message first) {
    return ledger.transact(
        books ->
            books.talks().before(first.id().channel(), first.at(), first.id().id(), Talk.WINDOW));
  }

  private Turn read(List<Turn> window, Message message, boolean deleted) {
    Instant teamBefore = window.isEmpty() ? null : window.get(window.size() - 1).teamBeforeNext();
    Reading reading = reader.read(new Talk(window, message));
    return new Turn(message, reading, teamBefore, deleted);
  }
}
