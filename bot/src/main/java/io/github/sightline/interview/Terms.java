package io.github.sightline.interview;

/**
 * What an interview is to be.
 *
 * @param slot its time
 * @param mode how it is held
 * @param status where it stands
 */
public record Terms(Slot slot, Mode mode, Status status) {}
