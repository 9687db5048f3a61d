package io.github.sightline.signal;

import io.github.sightline.stance.Turn;
import java.util.Collection;
import java.util.List;

/** All signals in what was read about one candidate. */
public final class Signals {
  private static final List<SignalRule> RULES = List.of(new StanceRule(), new OutcomeRule());

  private Signals() {}

  /** The signals of the turns, in the order in which they count. */
  public static List<Signal> of(Collection<Turn> turns) {
    return turns.stream()
        .flatMap(turn -> RULES.stream().flatMap(rule -> rule.in(turn).stream()))
        .sorted(Signal.ORDER)
        .toList();
  }
}
