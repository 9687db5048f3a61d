/**
 * Interviews for calendar programs, as iCalendar (RFC 5545 and 5546) says.
 *
 * <p>Start with {@link io.github.sightline.adapter.ical.CalendarFeed}. The only package that knows
 * a calendar library. Every time is written as UTC: no program needs to know our zones.
 */
@NullMarked
package io.github.sightline.adapter.ical;

import org.jspecify.annotations.NullMarked;
