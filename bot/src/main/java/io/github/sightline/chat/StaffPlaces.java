package io.github.sightline.chat;

/**
 * Where the staff of one workspace reads what.
 *
 * @param warnings where cards stand
 * @param recruiter where notes on adjustments go, and warnings that nobody reacted to
 * @param administrator who is told that something keeps the bot from its work
 * @param summary where the weekly summary stands
 */
public record StaffPlaces(
    Audience.Staff warnings,
    Audience.Staff recruiter,
    Audience.Staff administrator,
    Audience.Staff summary) {}
