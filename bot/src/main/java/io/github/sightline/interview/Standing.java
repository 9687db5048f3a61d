package io.github.sightline.interview;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the talk has made of an interview, beside its terms.
 *
 * @param askedBy who proposed its present time: the other side's yes confirms it
 * @param told facets that a person told the bot: no reading changes them
 * @param balked whether the candidate declined it since it was proposed: a mere "ok" is no yes then
 * @param format how the candidate would have it instead, where asked for since; null: not at all
 */
public record Standing(Party askedBy, Set<Facet> told, boolean balked, @Nullable Mode format) {
  public Standing {
    EnumSet<Facet> sorted = EnumSet.noneOf(Facet.class);
    sorted.addAll(told);
    told = java.util.Collections.unmodifiableSet(sorted);
  }

  static Standing askedBy(Party by) {
    return new Standing(by, Set.of(), false, null);
  }

  /** Without what a person told of that facet. */
  Standing forgetting(Facet facet) {
    EnumSet<Facet> rest = EnumSet.noneOf(Facet.class);
    rest.addAll(told);
    rest.remove(facet);
    return new Standing(askedBy, rest, balked, format);
  }

  /** Asked for anew: what was declined before no longer counts. */
  Standing askedAgainBy(Party by) {
    return new Standing(by, told, false, null);
  }

  /** The candidate will not have it so. */
  Standing declined() {
    return new Standing(askedBy, told, true, format);
  }

  /** The candidate asks for another way to meet. */
  Standing wishing(Mode mode) {
    return new Standing(askedBy, told, true, mode);
  }
}
