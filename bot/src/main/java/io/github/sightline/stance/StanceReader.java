package io.github.sightline.stance;

/**
 * Reads what a message says about how to meet. Implementations are safe for use by many threads and
 * give the same answer for the same talk, always.
 */
public interface StanceReader {
  /** What the talk's last message says, in the light of the turns before it. */
  Reading read(Talk talk);
}
