package io.github.sightline.warning;

import io.github.sightline.signal.Signal;
import io.github.sightline.signal.SignalKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why no warning stands, in sentences. Every silence has a reason that people can read. */
public final class Silence {
  private Silence() {}

  /**
   * The reasons; none where a warning stands.
   *
   * @param signals all signals of the case, in order
   */
  public static List<String> reasons(
      Assessment assessment, List<Signal> signals, PolicySettings settings) {
    if (assessment.heldBy() != null) {
      return List.of(
          "An adjustment was asked for: no warning is posted until a named person decides.");
    }
    if (assessment.points() >= settings.caution()) {
      return List.of();
    }
    List<String> reasons = new ArrayList<>();
    if (assessment.occasions().isEmpty()) {
      reasons.add(nothingCounts(assessment, signals, settings));
    } else {
      reasons.add(
          "%s of the %s points that a caution needs."
              .formatted(points(assessment.points()), points(settings.caution())));
    }
    if (assessment.occasions().stream().anyMatch(Silence::hasSeveralMessages)) {
      reasons.add(
          "Messages within %d minutes, with no word of the team between them, count as one occasion."
              .formatted(settings.occasionGap().toMinutes()));
    }
    return reasons;
  }

  private static String nothingCounts(
      Assessment assessment, List<Signal> signals, PolicySettings settings) {
    if (signals.stream().anyMatch(signal -> signal.kind() == SignalKind.VIDEO_HELD)) {
      return "The video interview took place: the points are back at zero.";
    }
    if (!assessment.supporting().isEmpty()) {
      return "What was noticed only supports a warning; alone it never makes one.";
    }
    if (!signals.isEmpty()) {
      return "Nothing counts any more: points fade after %d days."
          .formatted(settings.memory().toDays());
    }
    return "Nothing was said that counts. Declined times, questions and other plans never do.";
  }

  private static boolean hasSeveralMessages(Occasion occasion) {
    return occasion.signals().stream().map(s -> s.message().id()).distinct().count() > 1;
  }

  private static String points(double points) {
    return points == Math.rint(points)
        ? Long.toString((long) points)
        : String.format(Locale.ROOT, "%.1f", points);
  }
}
