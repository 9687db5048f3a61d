/**
 * What times a message speaks of: words, to items such as days and clocks, to instants. On
 * java.time alone.
 *
 * <p>Start with {@link io.github.sightline.time.TimeReader} and its answer, {@link
 * io.github.sightline.time.TimeMention}. The rules stand in bot/docs/times.md.
 */
@NullMarked
package io.github.sightline.time;

import org.jspecify.annotations.NullMarked;
