package io.github.sightline.app;

import io.github.sightline.chat.LivePlatform;

/** A chat platform that runs, and how people on it are met. */
record Connected(LivePlatform platform, Settings.Manners manners) {}
