package io.github.sightline.time;

/**
 * A clock time and the index behind it.
 *
 * @param weak whether the words could be a plain number as well
 */
record ClockAt(Clock clock, int to, boolean weak) {}
