package io.github.sightline.summary;

import io.github.sightline.chat.MessageId;
import io.github.sightline.signal.SignalKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signal as it is counted: without words and without reasons.
 *
 * @param kind what was noticed
 * @param message where
 * @param at when the message was written
 * @param answered for a request for an adjustment: when the team next wrote there; null: not yet,
 *     and for every other kind
 */
public record SignalMark(
    SignalKind kind, MessageId message, Instant at, @Nullable Instant answered) {}
