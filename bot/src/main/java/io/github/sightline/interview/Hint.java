package io.github.sightline.interview;

/** What was read of a message about how to meet, as plain values of this package. */
public enum Hint {
  /** The candidate agrees to be seen. */
  VIDEO_ACCEPTED,
  /** The candidate will not be seen. */
  VIDEO_REFUSED,
  /** The candidate would write instead. */
  TEXT_WANTED,
  /** The candidate would speak without picture instead. */
  VOICE_WANTED,
  /** The candidate cannot be seen now, for a technical reason. */
  TECHNICAL_FAULT,
  /** The candidate asks for an adjustment. */
  ADJUSTMENT,
  /** The team asks for a video call. */
  ASKED_VIDEO,
  ASKED_PHONE,
  ASKED_TEXT,
  ASKED_ONSITE,
  /** The team says that the candidate was seen. */
  HELD,
  /** The team says that the candidate did not come, or without camera. */
  MISSED
}
