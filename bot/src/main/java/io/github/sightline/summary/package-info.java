/**
 * The weekly summary as a value: facts in, headline and blocks out, and what it looks like in chat,
 * on a page, in a terminal and in a spreadsheet.
 *
 * <p>Start with {@link io.github.sightline.summary.Facts}, what was counted, and {@link
 * io.github.sightline.summary.Summary}, what is said about it. Nothing here asks a store or a
 * clock.
 */
@NullMarked
package io.github.sightline.summary;

import org.jspecify.annotations.NullMarked;
