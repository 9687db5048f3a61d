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
import io.github.sightline.stance.Reading;
import io.github.sightline.stance.Talk;
import io.github.sightline.stance.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Makes examples of a corpus, each input built as the bot builds it. */
final class Examples {
  private static final ChannelId NOWHERE = new ChannelId("corpus", "corpus", "utterances");

  private final StanceInput input;

  Examples(StanceInput input) {
    this.input = input;
  }

  /**
   * What is learned and what is kept back: the conversations that are held out, by the hash of
   * their ids, about a tenth.
   */
  record Split(List<Example> learned, List<Example> heldOut) {
    /** At most so many of each; 0: all. */
    Split limited(int limit) {
      return limit == 0 ? this : new Split(first(learned, limit), first(heldOut, limit));
    }

    private static List<Example> first(List<Example> examples, int limit) {
      return examples.subList(0, Math.min(limit, examples.size()));
    }
  }

  Split of(Corpus corpus) {
    Split split = new Split(new ArrayList<>(), new ArrayList<>());
    for (LabelledConversation conversation : corpus.conversations()) {
      if (isHeldOut(conversation.id())) {
        split.heldOut.addAll(of(conversation, false));
      } else {
        split.learned.addAll(of(conversation, true));
      }
    }
    corpus.utterances().forEach(utterance -> split.learned.add(of(utterance)));
    return split;
  }

  static boolean isHeldOut(String conversation) {
    return Math.floorMod(Dropout.mix(conversation.hashCode()), 10) == 0;
  }

  /** The messages of the candidate and of the team, each with all that was written before. */
  private List<Example> of(LabelledConversation conversation, boolean thinned) {
    List<Example> all = new ArrayList<>();
    List<Turn> before = new ArrayList<>();
    List<ChatEvent> events = conversation.events();
    for (int i = 0; i < events.size(); i++) {
      LabelledMessage labelled = conversation.messages().get(i);
      Message message = ((ChatEvent.Posted) events.get(i)).posted();
      List<String> says = says(labelled.gold());
      boolean ofCandidate = labelled.who() == Role.CANDIDATE;
      boolean asked = ofCandidate || labelled.who().isTeam();
      if (asked && !(thinned && says.isEmpty() && !ofCandidate && isSpare(labelled.text()))) {
        all.add(Example.of(input.of(new Talk(before, message)), ofCandidate, says));
      }
      before.add(new Turn(message, Reading.NOTHING, null, false));
    }
    return all;
  }

  /** Of the team's messages that say nothing a quarter is enough: they are many and alike. */
  private static boolean isSpare(String text) {
    return (text.hashCode() & 3) != 0;
  }

  private static List<String> says(Gold gold) {
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
    List<Turn> before = new ArrayList<>();
    if (!utterance.before().isBlank()) {
      before.add(
          new Turn(message(Role.RECRUITER, utterance.before()), Reading.NOTHING, null, false));
    }
    Talk talk = new Talk(before, message(Role.CANDIDATE, utterance.text()));
    Example example =
        Example.of(input.of(talk), true, utterance.signals()).without(Questions.INSISTS);
    return utterance.signals().contains("technical-excuse")
        ? example.without("video-accept")
        : example;
  }

  private static Message message(Role role, String text) {
    Author author = new Author(NOWHERE.user(role.name()), role.name(), role);
    return new Message(new MessageId(NOWHERE, role.name()), Instant.EPOCH, author, text, null, "");
  }
}
