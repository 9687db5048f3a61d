package io.github.sightline.interview;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person orders an interview to be.
 *
 * @param interview its id; one that is not there (any more) is made as ordered
 * @param slot its time
 * @param timed whether the person set the time, rather than having seen it
 * @param mode how it is held; null: not spoken of
 * @param status where it stands; null: not spoken of
 */
public record Order(
    String interview, Slot slot, boolean timed, @Nullable Mode mode, @Nullable Status status) {

  /** What the person settled. A proposal settles nothing: it is there to be answered. */
  Set<Facet> facets() {
    EnumSet<Facet> facets = EnumSet.noneOf(Facet.class);
    if (status == Status.PROPOSED) {
      return facets;
    }
    if (timed) {
      facets.add(Facet.TIME);
    }
    if (mode != null) {
      facets.add(Facet.MODE);
    }
    if (status != null) {
      facets.add(Facet.STATUS);
    }
    return facets;
  }

  /** The terms of an interview that has to be made for it. */
  Terms terms() {
    return new Terms(
        slot, mode == null ? Mode.UNSPECIFIED : mode, status == null ? Status.CONFIRMED : status);
  }
}
