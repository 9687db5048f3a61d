/**
 * The imperative shell: takes events in, keeps cases, delivers cards, runs timers.
 *
 * <p>Start with {@link io.github.sightline.engine.Intake}; {@link
 * io.github.sightline.engine.Ledger} and {@link io.github.sightline.engine.Timers} are its ports.
 */
@NullMarked
package io.github.sightline.engine;

import org.jspecify.annotations.NullMarked;
