package io.github.sightline.chat;

import java.time.Instant;

/**
 * Somebody says that a message was read wrongly.
 *
 * @param id the platform's id of it: the same correction that comes in twice has one id
 * @param message which message
 * @param refusal whether it declines the video step
 * @param by who, with the role found out at this moment
 * @param at when
 */
public record Correction(String id, MessageId message, boolean refusal, Author by, Instant at) {}
