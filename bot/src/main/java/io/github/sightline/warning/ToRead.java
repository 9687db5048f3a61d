package io.github.sightline.warning;

import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Role;
import io.github.sightline.stance.Label;
import io.github.sightline.stance.Language;
import io.github.sightline.stance.Turn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was read but does not count: messages that are unclear, and those in languages that the bot
 * does not read. Worth no points and no signal; a person must look.
 *
 * @param unclear the candidate's turns that the model is unsure about, oldest first
 * @param unread how many messages are written in which language, by its English name
 * @param kept messages that ask for an adjustment, or may: they are never quoted
 */
public record ToRead(List<Turn> unclear, Map<String, Integer> unread, Set<MessageId> kept) {
  /** Nothing that a person would have to read. */
  public static final ToRead NOTHING = new ToRead(List.of(), Map.of(), Set.of());

  private static final int LINES = 5;

  public ToRead {
    unclear = List.copyOf(unclear);
    unread = Map.copyOf(unread);
    kept = Set.copyOf(kept);
  }

  /** What a person must read of these turns, which stand in their order. */
  public static ToRead of(Collection<Turn> turns) {
    List<Turn> unclear = new ArrayList<>();
    Map<String, Integer> unread = new TreeMap<>();
    Set<MessageId> kept = new HashSet<>();
    for (Turn turn : turns) {
      if (turn.reading().isPrivate()) {
        kept.add(turn.message().id());
      }
      if (turn.message().author().role() == Role.CANDIDATE && !turn.reading().unclear().isEmpty()) {
        unclear.add(turn);
      }
      Language language = turn.reading().unread();
      if (language != null) {
        unread.merge(language.englishName(), 1, Integer::sum);
      }
    }
    return new ToRead(unclear, unread, kept);
  }

  /** Whether a message may not be quoted. */
  boolean isPrivate(MessageId message) {
    return kept.contains(message);
  }

  /** The lines of a card: the newest doubts, oldest first, then the languages. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Turn turn : unclear.subList(Math.max(0, unclear.size() - LINES), unclear.size())) {
      String deleted = turn.deleted() ? " (message deleted since)" : "";
      lines.add(Line.of(Quotation.time(turn.message().at()) + ": " + doubt(turn) + deleted));
      if (!isPrivate(turn.message().id())) {
        lines.add(Quotation.of(turn.message()));
      }
    }
    unread.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> lines.add(Line.of(written(entry.getKey(), entry.getValue()))));
    return lines;
  }

  private static String doubt(Turn turn) {
    if (turn.reading().isPrivate()) {
      return "may ask for an adjustment";
    }
    return turn.reading().unclear().stream()
        .map(ToRead::whether)
        .collect(Collectors.joining(", or ", "unclear whether ", ""));
  }

  private static String written(String language, int messages) {
    return "%s written in %s, which the bot does not read"
        .formatted(messages == 1 ? "1 message is" : messages + " messages are", language);
  }

  private static String whether(Label label) {
    return switch (label) {
      case VIDEO_REFUSAL -> "the video step was declined";
      case TEXT_ONLY -> "written contact was asked for instead";
      case VOICE_ONLY -> "voice was asked for instead of video";
      case TECHNICAL_EXCUSE -> "the video step was put off for a technical reason";
      case ACCOMMODATION -> "an adjustment was asked for";
      case VIDEO_ACCEPT -> "the video step was accepted";
      case OFF_PLATFORM -> "another messenger was asked for";
      case IN_PERSON_REFUSAL -> "the in-person step was declined";
      case IDENTITY_CHECK_REFUSAL -> "the identity or reference check was declined";
      case PAYMENT_REQUEST -> "an unusual payment was asked for";
      case EQUIPMENT_REDIRECT -> "equipment was asked to go elsewhere";
      case STAND_IN -> "somebody else takes part of the interview or chat";
    };
  }
}
