/**
 * Conversations in from files, and an in-process chat platform to replay them on.
 *
 * <p>Start with {@link io.github.sightline.adapter.transcript.Sources}, which recognises a file or
 * folder, and {@link io.github.sightline.adapter.transcript.EventSource}, what it gives. Everything
 * is streamed, and nothing in a file is trusted: what cannot be used is a {@link
 * io.github.sightline.adapter.transcript.Refusal}, never an exception. Imports {@code chat} only.
 */
@NullMarked
package io.github.sightline.adapter.transcript;

import org.jspecify.annotations.NullMarked;
