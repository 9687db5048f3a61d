package io.github.sightline.interview;

import java.util.List;
import java.util.stream.Stream;

/** How interviews are to be held whose times stand in a message of the hiring team. */
final class TeamModes {
  private final Utterance said;

  TeamModes(Utterance said) {
    this.said = said;
  }

  /** How a new interview is held of which the words hold several. */
  Mode ofOne(Schedule schedule, List<Named> times, int i) {
    Mode own = ModeWords.of(words(times, i));
    return own == Mode.UNSPECIFIED ? fresh(schedule, List.of(times.get(i))) : own;
  }

  /** The words that stand before a time and behind the one before it, else those behind it. */
  private String words(List<Named> times, int i) {
    String text = said.text();
    int from = i == 0 ? 0 : times.get(i - 1).to();
    String before = text.substring(from, Math.max(from, times.get(i).from()));
    int to = i + 1 < times.size() ? times.get(i + 1).from() : text.length();
    String behind = text.substring(times.get(i).to(), Math.max(times.get(i).to(), to));
    return ModeWords.of(before) == Mode.UNSPECIFIED ? behind : before;
  }

  /** What the sentences say that name the times. */
  Mode beside(List<Named> times) {
    return times.stream()
        .map(t -> Asked.in(said, said.around(t).text()))
        .filter(m -> m != Mode.UNSPECIFIED)
        .findFirst()
        .orElse(Mode.UNSPECIFIED);
  }

  /** How a new interview is held: by the words beside its time, of the message, of those before. */
  Mode fresh(Schedule schedule, List<Named> times) {
    return Stream.of(
            beside(times),
            Asked.in(said, said.text()),
            onlyAsked(),
            schedule.floor().mode(),
            Proposals.before(schedule))
        .filter(m -> m != Mode.UNSPECIFIED)
        .findFirst()
        .orElse(Mode.UNSPECIFIED);
  }

  /** The words beside the time, else what a message that answers a wish asks for as a whole. */
  Mode restated(Interview known, Named time) {
    Mode beside = Asked.in(said, said.around(time).text());
    boolean answers = known.standing().format() != null && Asked.modes(said).size() == 1;
    return beside == Mode.UNSPECIFIED && answers ? onlyAsked() : beside;
  }

  private Mode onlyAsked() {
    if (!ModeWords.choice(said.text()).isEmpty()) {
      return Mode.UNSPECIFIED;
    }
    return Asked.modes(said).stream().findFirst().orElse(Mode.UNSPECIFIED);
  }

  /** Whether words beside a time may change a way to meet that is known. */
  boolean mayChange(Interview interview, Mode mode) {
    return interview.mode() == Mode.UNSPECIFIED
        || interview.standing().format() != null
        || Asked.modes(said).contains(mode)
        || said.has(Cue.TROUBLE);
  }
}
