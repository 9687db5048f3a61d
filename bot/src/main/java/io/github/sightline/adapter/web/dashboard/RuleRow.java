package io.github.sightline.adapter.web.dashboard;

import io.github.sightline.signal.SignalKind;
import io.github.sightline.summary.RuleFigures;
import io.github.sightline.warning.Advisory;
import io.github.sightline.warning.PolicySettings;
import io.github.sightline.warning.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A rule with what it rests on and how often people found it wrong.
 *
 * @param step what is noticed
 * @param worth in points, or that it only supports
 * @param decided cases of the last weeks in which it had its part and that people decided
 * @param dismissed those of them that they found to be no concern
 * @param suggestion what to do about it; empty: nothing
 */
public record RuleRow(
    String step,
    String worth,
    int decided,
    int dismissed,
    String suggestion,
    List<Advisory> advisories,
    List<String> innocent) {
  public RuleRow {
    advisories = List.copyOf(advisories);
    innocent = List.copyOf(innocent);
  }

  static List<RuleRow> all(PolicySettings policy, List<RuleFigures> figures) {
    return Arrays.stream(SignalKind.values())
        .filter(RuleFigures::isRule)
        .map(kind -> row(kind, policy, figures))
        .toList();
  }

  private static RuleRow row(SignalKind kind, PolicySettings policy, List<RuleFigures> figures) {
    RuleFigures counted =
        figures.stream()
            .filter(figure -> figure.rule() == kind)
            .findFirst()
            .orElse(new RuleFigures(kind, 0, 0));
    Wording wording = Wording.of(kind);
    String worth =
        kind.bearing() == SignalKind.Bearing.CORE
            ? points(policy.points().getOrDefault(kind, 0.0))
            : "supports";
    return new RuleRow(
        wording.step().substring(0, 1).toUpperCase(Locale.ROOT) + wording.step().substring(1),
        worth,
        counted.decided(),
        counted.dismissed(),
        counted.suggestion().orElse(""),
        wording.advisories(),
        wording.innocent());
  }

  private static String points(double worth) {
    String number = worth == Math.rint(worth) ? Long.toString((long) worth) : "" + worth;
    return number + (worth == 1 ? " point" : " points");
  }
}
