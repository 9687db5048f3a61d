/**
 * The training of the language model: a small BERT learns to answer our questions about a message,
 * forward and backward written out over OpenBLAS. No part of the bot: built with the profile {@code
 * train} only, and never packaged.
 *
 * <p>Start with {@link io.github.sightline.training.Train}.
 */
@NullMarked
package io.github.sightline.training;

import org.jspecify.annotations.NullMarked;
