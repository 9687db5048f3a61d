/**
 * What a message says about how to meet: the labels of a candidate, the requests of the team.
 *
 * <p>Start with {@link io.github.sightline.stance.StanceReader}, the port, and {@link
 * io.github.sightline.stance.Reading}, its answer.
 */
@NullMarked
package io.github.sightline.stance;

import org.jspecify.annotations.NullMarked;
