/** Charts as PNG pictures, painted by the Java platform's own Java2D, without a display. */
@NullMarked
package io.github.sightline.adapter.picture;

import org.jspecify.annotations.NullMarked;
