package io.github.sightline.adapter.opennlp;

import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Role;
import io.github.sightline.stance.Talk;
import io.github.sightline.stance.Turn;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the model reads: the messages of a talk behind one another, each between marks of its own
 * and with a word for its speaker. A message sees itself and what came before it, never what came
 * later, so that one pass over a talk reads every message of it. Training and bot both build their
 * input here, or the model would read something that it never saw.
 */
public final class StanceInput {
  /** At most so many tokens of the messages before; older messages are left out. */
  static final int CONTEXT_TOKENS = 272;

  /**
   * At most so many tokens of one message stand together; a longer one is read in pieces, or a
   * stance in passing would drown.
   */
  static final int PIECE_TOKENS = 112;

  /** No sequence is longer. */
  public static final int MAX_TOKENS = 464;

  private final WordPieces pieces;

  /** An input in the tokens of that vocabulary. */
  public StanceInput(WordPieces pieces) {
    this.pieces = pieces;
  }

  /**
   * Messages as tokens. Never compared.
   *
   * @param ids the tokens' numbers
   * @param types for each token whose it is: 1 the candidate's, 0 anybody else's
   * @param ends for each token how many tokens of the sequence it may see: up to the end of its
   *     message
   * @param reads the first tokens of the messages to be read
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Sequence(int[] ids, int[] types, int[] ends, int[] reads) {}

  /** One message as tokens, marks included. Never compared. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Part(int[] ids, boolean ofCandidate) {
    int length() {
      return ids.length;
    }
  }

  /**
   * The sequences in which the talk's last message is read: one read, or several where it is long.
   * A message that it answers and that is too old to fit stands directly before it. Where nobody of
   * the team wrote lately, nobody asked anything, and the message stands for itself.
   */
  List<Sequence> of(Talk talk) {
    List<Part> own = pieces(talk.message());
    if (!hasTeam(talk) && !talk.message().author().role().isTeam()) {
      return windows(own, 0);
    }
    Deque<Part> context = lastThatFit(talk.before());
    Part answered = answered(talk, talk.before().size() - context.size());
    if (answered != null) {
      while (tokens(context) > CONTEXT_TOKENS - answered.length()) {
        context.removeFirst();
      }
      context.addLast(answered);
    }
    List<Part> parts = new ArrayList<>(context);
    parts.addAll(own);
    return windows(parts, context.size());
  }

  /** The last messages that fit together, in their order. */
  private Deque<Part> lastThatFit(List<Turn> before) {
    Deque<Part> parts = new ArrayDeque<>();
    int room = CONTEXT_TOKENS;
    for (int i = before.size() - 1; i >= 0; i--) {
      List<Part> message = pieces(before.get(i).message());
      for (int p = message.size() - 1; p >= 0; p--) {
        room -= message.get(p).length();
        if (room < 0) {
          return parts;
        }
        parts.addFirst(message.get(p));
      }
    }
    return parts;
  }

  private static int tokens(Collection<Part> parts) {
    return parts.stream().mapToInt(Part::length).sum();
  }

  /** Whether somebody of the team wrote before. */
  static boolean hasTeam(Talk talk) {
    return talk.before().stream().anyMatch(turn -> turn.message().author().role().isTeam());
  }

  /** The message that the last one answers, where it is too old to be read anyhow. */
  private @Nullable Part answered(Talk talk, int first) {
    MessageId id = talk.message().replyTo();
    for (int i = 0; i < first; i++) {
      Message message = talk.before().get(i).message();
      if (message.id().equals(id)) {
        return pieces(message).get(0);
      }
    }
    return null;
  }

  /**
   * The sequences in which every message of a talk is read once, each with as much before it as
   * fits.
   */
  public List<Sequence> ofAll(List<Part> parts) {
    return windows(parts, 0);
  }

  private static List<Sequence> windows(List<Part> parts, int firstRead) {
    List<Sequence> all = new ArrayList<>();
    int read = firstRead;
    while (read < parts.size()) {
      int first = firstBefore(parts, read);
      int end = first;
      for (int room = MAX_TOKENS; end < parts.size(); end++) {
        room -= parts.get(end).length();
        if (room < 0) {
          break;
        }
      }
      all.add(sequence(parts.subList(first, end), read - first));
      read = end;
    }
    return all;
  }

  private static int firstBefore(List<Part> parts, int read) {
    int first = read;
    for (int room = CONTEXT_TOKENS; first > 0; first--) {
      room -= parts.get(first - 1).length();
      if (room < 0) {
        break;
      }
    }
    return first;
  }

  /** The tokens of a whole message: more than one piece where it is long. */
  public List<Part> pieces(Message message) {
    return pieces(message.author().role(), CleanText.of(message.text()));
  }

  /** The tokens of somebody's own words. */
  public List<Part> pieces(Role role, String clean) {
    int[] speaker = pieces.encode(speaker(role) + " :");
    int[] words = pieces.encode(clean);
    int most = PIECE_TOKENS - speaker.length - 2;
    List<Part> all = new ArrayList<>();
    int from = 0;
    do {
      int end = words.length - from <= most ? words.length : sentenceEnd(words, from, from + most);
      all.add(
          new Part(marked(speaker, Arrays.copyOfRange(words, from, end)), role == Role.CANDIDATE));
      from = end;
    } while (from < words.length);
    return all;
  }

  /** The last end of a sentence in the second half of the tokens; their end where there is none. */
  private int sentenceEnd(int[] words, int from, int most) {
    for (int end = most; end > (from + most) / 2; end--) {
      if (pieces.endsSentence(words[end - 1])) {
        return end;
      }
    }
    return most;
  }

  private int[] marked(int[] speaker, int[] words) {
    int[] ids = new int[speaker.length + words.length + 2];
    ids[0] = pieces.begin();
    System.arraycopy(speaker, 0, ids, 1, speaker.length);
    System.arraycopy(words, 0, ids, 1 + speaker.length, words.length);
    ids[ids.length - 1] = pieces.separator();
    return ids;
  }

  private static Sequence sequence(List<Part> parts, int firstRead) {
    int length = tokens(parts);
    int[] ids = new int[length];
    int[] types = new int[length];
    int[] ends = new int[length];
    int[] reads = new int[parts.size() - firstRead];
    int at = 0;
    for (int p = 0; p < parts.size(); p++) {
      Part part = parts.get(p);
      int end = at + part.length();
      System.arraycopy(part.ids, 0, ids, at, part.length());
      Arrays.fill(types, at, end, part.ofCandidate ? 1 : 0);
      Arrays.fill(ends, at, end, end);
      if (p >= firstRead) {
        reads[p - firstRead] = at;
      }
      at = end;
    }
    return new Sequence(ids, types, ends, reads);
  }

  private static String speaker(Role role) {
    return switch (role) {
      case RECRUITER, MANAGER -> "team";
      case CANDIDATE -> "candidate";
      case OTHER -> "other";
    };
  }
}
