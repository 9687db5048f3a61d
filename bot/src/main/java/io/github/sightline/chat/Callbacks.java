package io.github.sightline.chat;

/** Whom a platform tells what comes in, and whom it asks what may. */
public record Callbacks(ChatListener events, ChatDesk desk, ReadMarks marks, Consents consents) {}
