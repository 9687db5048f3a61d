package io.github.sightline.time;

/** Whether the author is for or against a time. */
public enum Polarity {
  /** Offered, confirmed, asked for or just mentioned. */
  OFFER,
  /** Turned down, cancelled or moved away from. */
  REJECT;

  /** The name in files: {@code offer} or {@code reject}. */
  public String key() {
    return this == OFFER ? "offer" : "reject";
  }
}
