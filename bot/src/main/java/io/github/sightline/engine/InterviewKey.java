package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import java.util.Optional;

/**
 * Our name of an interview among all interviews of all candidates.
 *
 * @param candidate whose
 * @param interview its id in the candidate's schedule
 */
record InterviewKey(UserId candidate, String interview) {
  private static final String CARD = "interview:";
  private static final String QUESTION = "outcome:";

  /** The interview that a timer, or a card with one of our prefixes, is about. */
  static Optional<InterviewKey> of(String text) {
    String name = text;
    for (String prefix : new String[] {CARD, QUESTION}) {
      name = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }
    int cut = name.indexOf('|');
    String[] person = cut < 0 ? new String[0] : name.substring(0, cut).split("/", 3);
    return person.length == 3
        ? Optional.of(
            new InterviewKey(
                new UserId(person[0], person[1], unescaped(person[2])), name.substring(cut + 1)))
        : Optional.empty();
  }

  /** Name of the card in the candidate's channel. */
  String card() {
    return CARD + this;
  }

  /** Name of the question how it went. */
  String question() {
    return QUESTION + this;
  }

  /** Name of a reminder of it. */
  String reminder(long start, String which) {
    return "remind:" + this + "@" + start + "@" + which;
  }

  /** The interview as it stands in the agenda; empty: it is not known any more. */
  Optional<AgendaEntry> entry(Books books) {
    return books.agenda().of(candidate).stream()
        .filter(entry -> entry.interview().equals(interview))
        .findFirst();
  }

  private static String unescaped(String id) {
    return id.replace("%7C", "|").replace("%25", "%");
  }

  @Override
  public String toString() {
    return candidate.platform()
        + "/"
        + candidate.workspace()
        + "/"
        + candidate.id().replace("%", "%25").replace("|", "%7C")
        + "|"
        + interview;
  }
}
