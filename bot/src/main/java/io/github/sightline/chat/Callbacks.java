package io.github.sightline.chat;

/** Whom a platform tells what comes in. */
public record Callbacks(ChatListener events, ChatDesk desk, ReadMarks marks) {}
