package io.github.sightline.warning;

import io.github.sightline.signal.SignalKind;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The numbers of the warning policy.
 *
 * @param points what an occasion with such a signal is worth; kinds left out are worth nothing
 * @param insisting what an occasion is worth where a refusal is unconditional
 * @param occasionGap core messages at most this far apart, the team silent between, are one
 * @param memory how long points and supporting signals count
 * @param caution points from which caution is due
 * @param high points from which high is due
 * @param highWithSupport points from which high is due beside a supporting signal
 */
public record PolicySettings(
    Map<SignalKind, Double> points,
    double insisting,
    Duration occasionGap,
    Duration memory,
    double caution,
    double high,
    double highWithSupport) {

  /** The default policy. */
  public static final PolicySettings DEFAULT =
      new PolicySettings(
          Map.of(
              SignalKind.VIDEO_REFUSAL, 1.0,
              SignalKind.TEXT_ONLY, 1.0,
              SignalKind.VOICE_ONLY, 1.0,
              SignalKind.NO_SHOW, 1.0,
              SignalKind.TECHNICAL_EXCUSE, 0.5),
          2,
          Duration.ofMinutes(30),
          Duration.ofDays(30),
          2,
          3,
          2);

  public PolicySettings {
    points.keySet().forEach(PolicySettings::mustBeCore);
    points.values().forEach(value -> mustNotBeNegative("points", value));
    mustNotBeNegative("insisting", insisting);
    if (caution <= 0 || high < caution || highWithSupport < caution) {
      throw new IllegalArgumentException(
          "levels must rise: 0 < caution <= high, caution <= high-with-support");
    }
    if (occasionGap.isNegative() || memory.isNegative() || memory.isZero()) {
      throw new IllegalArgumentException("occasion-gap and memory must be positive");
    }
    EnumMap<SignalKind, Double> copy = new EnumMap<>(SignalKind.class);
    copy.putAll(points);
    points = Collections.unmodifiableMap(copy);
  }

  private static void mustBeCore(SignalKind kind) {
    if (kind.bearing() != SignalKind.Bearing.CORE) {
      throw new IllegalArgumentException(
          kind.key() + " can have no points: only core signals count");
    }
  }

  private static void mustNotBeNegative(String what, double value) {
    if (!(value >= 0)) {
      throw new IllegalArgumentException(what + " must not be negative");
    }
  }
}
