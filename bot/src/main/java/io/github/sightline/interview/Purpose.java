package io.github.sightline.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a time in a message is for: an interview, or something else such as a deadline. */
final class Purpose {
  private static final Duration JUST_NOW = Duration.ofMinutes(2);

  /** Whose interview it is, by the grammar of possession alone: never by who has such a name. */
  private static final Pattern SOMEBODYS =
      Pattern.compile(
          "(?<!\\p{L})(?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Today|Tomorrow|That|It|Here|There|Let|What)"
              + "(?!Who|He|She)\\p{Lu}\\p{L}+(?:['’]s|s['’])\\s+"
              + "(?:interview|call|slot|chat|session|round|screen)(?:['’]s|\\s+(?:is|was|will|at|on|[A-Z]))");

  private static final int NEAR = 6;
  private static final int TAIL = 14;

  private Purpose() {}

  /** Whether the time can be that of an interview still to come. */
  static boolean isForInterview(Utterance said, Named time) {
    return isAhead(time, said.source().at())
        && !isDeadline(said, time)
        && !said.around(time).has(Cue.OTHERS)
        && !SOMEBODYS.matcher(said.clause(time).text()).find()
        && !isForSomethingElse(said, time);
  }

  private static boolean isAhead(Named time, Instant now) {
    return !time.slot().start().isBefore(now.minus(JUST_NOW));
  }

  private static boolean isDeadline(Utterance said, Named time) {
    Sentence clause = said.clause(time);
    String before = clause.text().substring(0, Math.max(0, time.from() - clause.from()));
    String named =
        said.text()
            .substring(Math.max(clause.from(), time.from()), Math.min(time.to(), clause.to()));
    if (Phrases.all().has(Cue.MOVE_PLAINLY, clause.text())) {
      return false;
    }
    return endsWith(before, Cue.DEADLINE)
        || endsWith(before, Cue.FORMER)
        || standsBeforeTheClock(named, Cue.DEADLINE);
  }

  private static boolean endsWith(String text, Cue cue) {
    Matcher found = Phrases.all().matcher(cue, text);
    while (found.find()) {
      if (text.length() - found.end() <= NEAR) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsBeforeTheClock(String text, Cue cue) {
    Matcher found = Phrases.all().matcher(cue, text);
    int last = -1;
    while (found.find()) {
      last = found.end();
    }
    return last >= 0 && text.length() - last <= TAIL;
  }

  /** Whether the message was read as asking to meet, and names one time alone. */
  static boolean isAskedFor(Utterance said) {
    boolean asks = said.hints().stream().anyMatch(h -> h.name().startsWith("ASKED_"));
    return asks && said.times().size() == 1;
  }

  private static boolean isForSomethingElse(Utterance said, Named time) {
    Sentence clause = said.clause(time);
    return clause.has(Cue.ELSEWHERE)
        && !clause.has(Cue.MOVE_PLAINLY)
        && !clause.has(Cue.MEETING)
        && !isAskedFor(said);
  }
}
