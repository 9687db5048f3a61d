package io.github.sightline.chat;

/**
 * Something that was tested about a platform.
 *
 * @param about what, such as {@code slack main, scopes}
 * @param text how it stands, and the cure where it is not good
 */
public record Finding(boolean good, String about, String text) {}
