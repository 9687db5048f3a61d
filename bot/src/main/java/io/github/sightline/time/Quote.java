package io.github.sightline.time;

/**
 * The words of a message that a time was read from.
 *
 * @param text the words as they stand there
 * @param from index of the first character in the message
 * @param to index behind the last character
 */
public record Quote(String text, int from, int to) {}
