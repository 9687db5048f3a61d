package io.github.sightline.signal;

import io.github.sightline.stance.Turn;
import java.util.List;

/** Finds signals of some kinds in one turn. Pure: the same turn gives the same signals. */
interface SignalRule {
  /** The signals of the turn, none where there are none. */
  List<Signal> in(Turn turn);
}
