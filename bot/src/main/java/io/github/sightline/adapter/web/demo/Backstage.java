package io.github.sightline.adapter.web.demo;

import io.github.sightline.engine.Engine;
import io.github.sightline.warning.PolicySettings;

/**
 * A whole bot on a store of its own.
 *
 * @param engine the bot
 * @param policy what it warns by
 * @param closing ends the bot and throws its store away
 */
public record Backstage(Engine engine, PolicySettings policy, Runnable closing) {}
