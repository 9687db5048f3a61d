/**
 * The command line, the configuration and the one place where everything is put together. Nobody
 * imports it.
 */
@NullMarked
package io.github.sightline.app;

import org.jspecify.annotations.NullMarked;
