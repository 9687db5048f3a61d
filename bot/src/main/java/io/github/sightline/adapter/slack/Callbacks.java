package io.github.sightline.adapter.slack;

import io.github.sightline.chat.ChatDesk;
import io.github.sightline.chat.ChatListener;
import io.github.sightline.chat.ReadMarks;

/** Whom the adapter tells what comes in. */
public record Callbacks(ChatListener events, ChatDesk desk, ReadMarks marks) {}
