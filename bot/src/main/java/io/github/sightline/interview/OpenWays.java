package io.github.sightline.interview;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ways to meet among which the team lets the candidate choose. An offer of several grants none of
 * them: the candidate's choice does.
 */
final class OpenWays {
  private static final Map<Hint, Mode> WANTED =
      Map.of(
          Hint.VOICE_WANTED, Mode.PHONE,
          Hint.TEXT_WANTED, Mode.TEXT,
          Hint.VIDEO_ACCEPTED, Mode.VIDEO);

  private OpenWays() {}

  /** What the team left open last; a message that names one way alone leaves nothing open. */
  static Schedule offered(Schedule schedule, Utterance said) {
    Set<Mode> open = ModeWords.choice(said.text());
    boolean named = ModeWords.of(said.text()) != Mode.UNSPECIFIED;
    if (open.isEmpty()) {
      return named ? schedule.with(schedule.floor().leaving(open)) : schedule;
    }
    Floor floor = schedule.floor().leaving(open);
    return schedule.with(floor.with(floor.turn().asking()));
  }

  /** The candidate's choice, and the interview as it is then; empty: nothing was chosen. */
  static Optional<Schedule> chosen(Schedule schedule, Utterance said) {
    Set<Mode> open = schedule.floor().ways();
    Interview focus = schedule.focus().filter(i -> i.status().isLive()).orElse(null);
    Mode wanted = open.isEmpty() ? Mode.UNSPECIFIED : wanted(said);
    if (focus == null || !open.contains(wanted) || !said.times().isEmpty()) {
      return Optional.empty();
    }
    boolean agreed = focus.status() == Status.CONFIRMED || schedule.floor().turn().isAnswer();
    Interview so = focus.with(focus.standing().askedAgainBy(Party.TEAM)).in(wanted, said.source());
    Schedule settled = schedule.put(so).with(schedule.floor().leaving(Set.of()));
    return Optional.of(
        agreed
            ? new Bargain(Party.CANDIDATE, said.source()).confirm(settled, so, Mode.UNSPECIFIED)
            : settled);
  }

  /** What is named in so many words, else what was read of it; a question chooses nothing. */
  private static Mode wanted(Utterance said) {
    if (said.any(s -> s.question() || s.isUncertain())) {
      return Mode.UNSPECIFIED;
    }
    Mode named = ModeWords.of(said.text());
    if (named != Mode.UNSPECIFIED) {
      return named;
    }
    return WANTED.entrySet().stream()
        .filter(wish -> said.says(wish.getKey()))
        .map(Map.Entry::getValue)
        .reduce((one, other) -> Mode.UNSPECIFIED)
        .orElse(Mode.UNSPECIFIED);
  }
}
