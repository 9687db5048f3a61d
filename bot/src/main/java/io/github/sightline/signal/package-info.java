/**
 * From what was read to what counts: signals with their evidence. Pure.
 *
 * <p>Start with {@link io.github.sightline.signal.Signals}. A new signal is one value in {@link
 * io.github.sightline.signal.SignalKind} and one {@link io.github.sightline.signal.SignalRule}.
 */
@NullMarked
package io.github.sightline.signal;

import org.jspecify.annotations.NullMarked;
