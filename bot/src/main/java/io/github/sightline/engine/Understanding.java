package io.github.sightline.engine;

import io.github.sightline.stance.StanceReader;

/**
 * What makes sense of messages.
 *
 * @param stances reads what a message says about how to meet
 * @param interviews follows what a talk arranges
 */
public record Understanding(StanceReader stances, Arrangements interviews) {}
