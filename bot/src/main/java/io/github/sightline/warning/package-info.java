/**
 * Points, levels, the policy and the one card for each candidate. Pure: values and functions of
 * their arguments.
 *
 * <p>Start with {@link io.github.sightline.warning.WarningPolicy}.
 */
@NullMarked
package io.github.sightline.warning;

import org.jspecify.annotations.NullMarked;
