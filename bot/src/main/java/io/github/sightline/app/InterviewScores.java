package io.github.sightline.app;

import io.github.sightline.adapter.transcript.GoldInterview;
import io.github.sightline.interview.Interview;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How often the interviews that the bot followed are those that people labelled. */
final class InterviewScores {
  private final Score whole = new Score();
  private final Score instants = new Score();

  /** Counts one conversation. */
  void add(List<Interview> read, List<GoldInterview> gold) {
    count(
        whole,
        read.stream()
            .map(i -> key(i.slot().start() + "", i.mode().key(), i.status().reported().key()))
            .toList(),
        gold.stream().map(g -> key(g.start() + "", g.mode(), g.status())).toList());
    count(
        instants,
        read.stream().map(i -> i.slot().start().toString()).toList(),
        gold.stream().map(g -> g.start().toString()).toList());
  }

  private static String key(String at, String mode, String status) {
    return at + " " + mode + " " + status;
  }

  private static void count(Score score, List<String> read, Collection<String> gold) {
    List<String> open = new ArrayList<>(gold);
    for (String one : read) {
      score.add(true, open.remove(one));
    }
    open.forEach(missed -> score.add(false, true));
  }

  /** Instant, mode and status alike. */
  Score whole() {
    return whole;
  }

  /** The instant alone. */
  Score instants() {
    return instants;
  }

  /** Both as rows of a table. */
  String markdown() {
    return "\n| interviews | there | precision | recall | F1 |\n|---|--:|--:|--:|--:|\n"
        + "| time, mode and status | "
        + whole
        + " |\n| time alone | "
        + instants
        + " |\n";
  }
}
