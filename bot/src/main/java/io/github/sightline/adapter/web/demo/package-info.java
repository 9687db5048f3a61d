/**
 * The demo: the whole bot on a store of its own, behind a chat platform that is a page. Stories
 * play, and visitors write in them.
 *
 * <p>Start with {@link io.github.sightline.adapter.web.demo.Demo}.
 */
@NullMarked
package io.github.sightline.adapter.web.demo;

import org.jspecify.annotations.NullMarked;
