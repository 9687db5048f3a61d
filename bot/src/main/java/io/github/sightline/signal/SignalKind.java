package io.github.sightline.signal;

import java.util.Locale;

/**
 * What can be noticed about how a candidate meets. Points and wording: package warning. Signals of
 * one message count in this order, so that a request for an adjustment holds whatever follows it.
 */
public enum SignalKind {
  /** An adjustment was asked for. The reason is nobody's business and kept nowhere. */
  ACCOMMODATION(Bearing.HOLDS),
  VIDEO_REFUSAL(Bearing.CORE),
  TEXT_ONLY(Bearing.CORE),
  VOICE_ONLY(Bearing.CORE),
  TECHNICAL_EXCUSE(Bearing.CORE),
  /** A video interview to which the candidate did not come, or came without camera. */
  NO_SHOW(Bearing.CORE),
  OFF_PLATFORM(Bearing.SUPPORTING),
  IN_PERSON_REFUSAL(Bearing.SUPPORTING),
  IDENTITY_CHECK_REFUSAL(Bearing.SUPPORTING),
  PAYMENT_REQUEST(Bearing.SUPPORTING),
  EQUIPMENT_REDIRECT(Bearing.SUPPORTING),
  STAND_IN(Bearing.SUPPORTING),
  /** A video interview in which the candidate was seen. */
  VIDEO_HELD(Bearing.CLEARS);

  /** How a signal bears on a warning. */
  public enum Bearing {
    /** Worth points. */
    CORE,
    /** Raises the level where points are reached; never causes a warning alone. */
    SUPPORTING,
    /** No warning from here on until a person decides. */
    HOLDS,
    /** Sets the points to zero. */
    CLEARS
  }

  private final Bearing bearing;

  SignalKind(Bearing bearing) {
    this.bearing = bearing;
  }

  /** How the signal bears on a warning. */
  public Bearing bearing() {
    return bearing;
  }

  /** The name in files, such as {@code video-refusal}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
