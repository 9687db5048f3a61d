package io.github.sightline.adapter.opennlp;

import io.github.sightline.chat.Message;
import io.github.sightline.chat.Role;
import io.github.sightline.stance.Talk;
import io.github.sightline.stance.Turn;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * What the model reads of one message: the end of the talk before it as first segment, the message
 * as second; each message begins with a word for its speaker. Training and bot both build it here,
 * or the model would read something that it never saw.
 */
public final class StanceInput {
  /** At most so many messages before are read. */
  public static final int CONTEXT_MESSAGES = 6;

  /** At most so many tokens of the messages before; the oldest are cut off. */
  public static final int CONTEXT_TOKENS = 96;

  /** At most so many tokens of the message itself; its end is cut off. */
  public static final int MESSAGE_TOKENS = 96;

  private final WordPieces pieces;

  /** An input in the tokens of that vocabulary. */
  public StanceInput(WordPieces pieces) {
    this.pieces = pieces;
  }

  /** Token numbers, and for each token its segment: 0 context, 1 message. Never compared. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Sequence(int[] ids, int[] types) {}

  /** The sequence for the talk's last message. */
  public Sequence of(Talk talk) {
    Deque<int[]> context = new ArrayDeque<>();
    int room = CONTEXT_TOKENS;
    List<Turn> before = talk.before();
    int first = Math.max(0, before.size() - CONTEXT_MESSAGES);
    for (int i = before.size() - 1; i >= first && room > 0; i--) {
      int[] tokens = tokens(before.get(i).message());
      int kept = Math.min(room, tokens.length);
      context.addFirst(Arrays.copyOfRange(tokens, tokens.length - kept, tokens.length));
      room -= kept;
    }
    int[] message = tokens(talk.message());
    return join(context, Arrays.copyOf(message, Math.min(MESSAGE_TOKENS, message.length)));
  }

  private Sequence join(Deque<int[]> context, int[] message) {
    int before = context.stream().mapToInt(part -> part.length).sum();
    int[] ids = new int[before + message.length + 3];
    int at = 0;
    ids[at++] = pieces.begin();
    for (int[] part : context) {
      System.arraycopy(part, 0, ids, at, part.length);
      at += part.length;
    }
    ids[at++] = pieces.separator();
    int[] types = new int[ids.length];
    Arrays.fill(types, at, types.length, 1);
    System.arraycopy(message, 0, ids, at, message.length);
    ids[at + message.length] = pieces.separator();
    return new Sequence(ids, types);
  }

  private int[] tokens(Message message) {
    return pieces.encode(speaker(message.author().role()) + " : " + CleanText.of(message.text()));
  }

  private static String speaker(Role role) {
    return switch (role) {
      case RECRUITER, MANAGER -> "team";
      case CANDIDATE -> "candidate";
      case OTHER -> "other";
    };
  }
}
