package io.github.sightline.training;

import io.github.sightline.adapter.opennlp.StanceInput;
import io.github.sightline.adapter.transcript.Gold;
import io.github.sightline.adapter.transcript.LabelledConversation;
import io.github.sightline.adapter.transcript.LabelledMessage;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Makes examples of a corpus, each input built as the bot builds it. */
final class Examples {
  private static final ChannelId NOWHERE = new ChannelId("corpus", "corpus", "utterances");

  /** So begin the files, and in them the ids, of authors of whom nothing is learned. */
  private static final String OF_OTHERS = "held-out";

  private final StanceInput input;

  Examples(StanceInput input) {
    this.input = input;
  }

  /**
   * What is learned and what is kept back.
   *
   * @param heldOut about a tenth of the conversations, by the hash of their ids
   * @param ofOthers the conversations of authors of whom nothing is learned: on those it shows how
   *     sure the model may be of what it says of strangers
   */
  record Split(List<Example> learned, List<Example> heldOut, List<Example> ofOthers) {
    /** At most so many of each; 0: all. */
    Split limited(int limit) {
      return limit == 0
          ? this
          : new Split(first(learned, limit), first(heldOut, limit), first(ofOthers, limit));
    }

    private static List<Example> first(List<Example> examples, int limit) {
      return examples.subList(0, Math.min(limit, examples.size()));
    }
  }

  Split of(Corpus corpus) {
    Split split = new Split(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (LabelledConversation conversation : corpus.conversations()) {
      if (conversation.id().startsWith(OF_OTHERS)) {
        split.ofOthers.addAll(of(conversation));
      } else if (isHeldOut(conversation.id())) {
        split.heldOut.addAll(of(conversation));
      } else {
        split.learned.addAll(of(conversation));
      }
    }
    corpus.utterances().forEach(utterance -> split.learned.add(of(utterance)));
    return split;
  }

  static boolean isHeldOut(String conversation) {
    return Math.floorMod(Dropout.mix(conversation.hashCode()), 10) == 0;
  }

  /** All messages of the conversation, each with what was written before. */
  List<Example> of(LabelledConversation conversation) {
    List<StanceInput.Part> parts = new ArrayList<>();
    List<Answers> answers = new ArrayList<>();
    List<ChatEvent> events = conversation.events();
    for (int i = 0; i < events.size(); i++) {
      LabelledMessage labelled = conversation.messages().get(i);
      Answers of =
          labelled.who() == Role.OTHER
              ? Answers.none()
              : Answers.of(labelled.who() == Role.CANDIDATE, says(labelled.gold()));
      for (StanceInput.Part piece : pieces(events.get(i))) {
        parts.add(piece);
        answers.add(of);
      }
    }
    return examples(parts, answers);
  }

  /** How many pieces were read before a message of the conversation. */
  int piecesBefore(LabelledConversation conversation, int message) {
    return conversation.events().subList(0, message).stream().mapToInt(e -> pieces(e).size()).sum();
  }

  private List<StanceInput.Part> pieces(ChatEvent event) {
    return input.pieces(((ChatEvent.Posted) event).posted());
  }

  @SuppressWarnings("ReferenceEquality")
  private List<Example> examples(List<StanceInput.Part> parts, List<Answers> known) {
    List<Example> all = new ArrayList<>();
    List<Answers> answers = new ArrayList<>(known);
    int read = 0;
    for (StanceInput.Sequence sequence : input.ofAll(parts)) {
      int end = read + sequence.reads().length;
      if (end < answers.size() && answers.get(end - 1) == answers.get(end)) {
        // Nobody knows on which side of the cut a long message says it.
        Answers whole = answers.get(end);
        answers.replaceAll(a -> a == whole ? whole.withoutYes() : a);
      }
      all.add(new Example(sequence, List.copyOf(answers.subList(read, end))));
      read = end;
    }
    return all;
  }

  static List<String> says(Gold gold) {
    List<String> says = new ArrayList<>(gold.signals());
    if (gold.insists()) {
      says.add(Questions.INSISTS);
    }
    gold.asks().forEach(ask -> says.add("ask-" + ask));
    String outcome = gold.outcome();
    if (outcome != null) {
      says.add(outcome);
    }
    return says;
  }

  /**
   * Utterances say nothing about insisting, and pair a technical excuse with an acceptance where
   * conversations do not.
   */
  private Example of(Corpus.Utterance utterance) {
    List<StanceInput.Part> parts = new ArrayList<>();
    List<Answers> answers = new ArrayList<>();
    if (!utterance.before().isBlank()) {
      parts.add(input.pieces(message(Role.RECRUITER, utterance.before())).get(0));
      answers.add(Answers.none());
    }
    parts.add(input.pieces(message(Role.CANDIDATE, utterance.text())).get(0));
    Answers known = Answers.of(true, utterance.signals()).without(Questions.INSISTS);
    answers.add(
        utterance.signals().contains("technical-excuse") ? known.without("video-accept") : known);
    return examples(parts, answers).get(0);
  }

  private static Message message(Role role, String text) {
    Author author = new Author(NOWHERE.user(role.name()), role.name(), role);
    return new Message(new MessageId(NOWHERE, role.name()), Instant.EPOCH, author, text, null, "");
  }
}
