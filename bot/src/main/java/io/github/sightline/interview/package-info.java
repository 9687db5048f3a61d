/**
 * What becomes of each interview, and of each way to meet: a state machine as a pure value.
 *
 * <p>Start with {@link io.github.sightline.interview.Schedule}, all interviews of a candidate,
 * {@link io.github.sightline.interview.Event}, what can change it, and {@link
 * io.github.sightline.interview.Scheduling}, which makes the next schedule of both. How words are
 * read stands in docs/interviews.md, the words themselves in phrases.txt.
 */
@NullMarked
package io.github.sightline.interview;

import org.jspecify.annotations.NullMarked;
