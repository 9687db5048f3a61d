/**
 * The dashboard: pages for the hiring team, behind links that the bot hands out in chat. What is
 * done here goes through the same desk as what is pressed in chat.
 *
 * <p>Start with {@link io.github.sightline.adapter.web.dashboard.Dashboard}.
 */
@NullMarked
package io.github.sightline.adapter.web.dashboard;

import org.jspecify.annotations.NullMarked;
