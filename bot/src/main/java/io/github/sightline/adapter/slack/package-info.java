/**
 * Slack, both ways: events, presses and commands in, cards out, over Bolt.
 *
 * <p>Start with {@link io.github.sightline.adapter.slack.SlackPlatform}. What comes in passes
 * {@link io.github.sightline.adapter.slack.Front}; what goes out passes {@link
 * io.github.sightline.adapter.slack.Poster}.
 */
@NullMarked
package io.github.sightline.adapter.slack;

import org.jspecify.annotations.NullMarked;
