package io.github.sightline.engine;

import java.time.Duration;
import java.time.LocalTime;

/**
 * What the bot does about interviews beside following them.
 *
 * @param cards whether cards and reminders are posted where candidates read
 * @param quiet when nobody is reminded
 * @param invitations whether a file for calendars goes with those cards
 * @param grace how long after its end the team is asked how an interview went
 */
public record InterviewSettings(
    boolean cards, boolean invitations, QuietHours quiet, Duration grace) {
  /** As the bot does where nothing else is configured. */
  public static final InterviewSettings DEFAULT =
      new InterviewSettings(
          true,
          true,
          new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)),
          Duration.ofMinutes(15));
}
