/**
 * The words of a conversation on any chat platform: who wrote what, where and when.
 *
 * <p>Start with {@link io.github.sightline.chat.ChatEvent}, what comes in, and {@link
 * io.github.sightline.chat.ChatPlatform}, the port through which cards go out. Imports no other
 * package of ours.
 */
@NullMarked
package io.github.sightline.chat;

import org.jspecify.annotations.NullMarked;
