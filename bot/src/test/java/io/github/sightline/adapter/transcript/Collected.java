package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything that a source gives, in memory. */
final class Collected implements EventSource.Sink {
  final List<ChatEvent> events = new ArrayList<>();
  final List<Refusal> refusals = new ArrayList<>();

  static Collected from(EventSource source) throws IOException {
    Collected collected = new Collected();
    source.read(collected);
    return collected;
  }

  /** What a file or folder gives where the source itself tells who is a candidate. */
  static Collected from(Path source) throws IOException {
    return from(Sources.open(source, CandidateRule.guests()));
  }

  @Override
  public void event(ChatEvent e) {
    events.add(e);
  }

  @Override
  public void refused(Refusal r) {
    refusals.add(r);
  }

  List<Message> posted() {
    return events.stream()
        .filter(ChatEvent.Posted.class::isInstance)
        .map(e -> ((ChatEvent.Posted) e).posted())
        .toList();
  }

  List<String> texts() {
    return posted().stream().map(Message::text).toList();
  }

  /** The name and role of each author, once, in the order of writing. */
  List<String> roles() {
    return posted().stream()
        .map(m -> m.author().name() + " " + m.author().role())
        .distinct()
        .toList();
  }

  List<String> places() {
    return refusals.stream().map(Refusal::place).toList();
  }

  List<String> reasons() {
    return refusals.stream().map(Refusal::reason).toList();
  }
}
