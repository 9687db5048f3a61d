/**
 * Due diligence that people do before an offer, as values: what is looked into, how it stands, and
 * who said so. A person decides each time. Signals, points and warnings know nothing of it, and it
 * nothing of them.
 */
@NullMarked
package io.github.sightline.diligence;

import org.jspecify.annotations.NullMarked;
