/**
 * Pages, for people who look rather than read: the server, its headers, what is drawn and how.
 *
 * <p>Start with {@link io.github.sightline.adapter.web.Site}. The demo and the dashboard are
 * packages below this one.
 */
@NullMarked
package io.github.sightline.adapter.web;

import org.jspecify.annotations.NullMarked;
