/**
 * Discord, both ways. Javacord holds the gateway and stays in {@link
 * io.github.sightline.adapter.discord.JavacordGateway} and its neighbours; packets are read, and
 * everything is said, by code of ours.
 *
 * <p>Start with {@link io.github.sightline.adapter.discord.DiscordPlatform}. What comes in passes
 * {@link io.github.sightline.adapter.discord.Front}; what goes out passes {@link
 * io.github.sightline.adapter.discord.Rest}.
 */
@NullMarked
package io.github.sightline.adapter.discord;

import org.jspecify.annotations.NullMarked;
