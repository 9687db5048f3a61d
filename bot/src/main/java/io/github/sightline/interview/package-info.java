/**
 * What became of each way to meet: the format ledger. Pure.
 *
 * <p>Start with {@link io.github.sightline.interview.FormatLedger}.
 */
@NullMarked
package io.github.sightline.interview;

import org.jspecify.annotations.NullMarked;
