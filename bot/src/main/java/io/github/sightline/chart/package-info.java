/**
 * Bar charts: a value, its words, and where each bar goes. What is drawn is the same everywhere.
 */
@NullMarked
package io.github.sightline.chart;

import org.jspecify.annotations.NullMarked;
