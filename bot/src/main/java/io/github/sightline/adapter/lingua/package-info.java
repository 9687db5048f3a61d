/**
 * Tells languages apart: scripts by their letters, English by its words, the rest by Lingua.
 *
 * <p>Start with {@link io.github.sightline.adapter.lingua.LinguaLanguageReader}.
 */
@NullMarked
package io.github.sightline.adapter.lingua;

import org.jspecify.annotations.NullMarked;
