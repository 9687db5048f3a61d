package io.github.sightline.engine;

import io.github.sightline.chat.Audience;
import io.github.sightline.summary.Weekly;

/**
 * When and where a team gets its weekly summary.
 *
 * @param when it is due
 * @param channel where it stands
 */
public record SummaryPlan(Weekly when, Audience.Staff channel) {}
