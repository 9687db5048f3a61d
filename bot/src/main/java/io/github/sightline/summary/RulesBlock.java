package io.github.sightline.summary;

import io.github.sightline.warning.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How often people found each rule to be right. */
final class RulesBlock {
  private RulesBlock() {}

  static Optional<Block> of(Facts facts) {
    if (facts.rules().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Block(
            "Rules, last " + facts.weeks().size() + " weeks",
            List.of("Rule", "Cases decided", "No concern", "Share", "Suggestion"),
            facts.rules().stream().map(RulesBlock::row).toList(),
            List.of(),
            null));
  }

  private static List<String> row(RuleFigures rule) {
    return List.of(
        Words.capital(Wording.of(rule.rule()).step()),
        Integer.toString(rule.decided()),
        Integer.toString(rule.dismissed()),
        rule.decided() < RuleFigures.ENOUGH
            ? "too few"
            : String.format(Locale.ROOT, "%.0f %%", 100 * rule.share()),
        Words.capital(rule.suggestion().orElse("–")));
  }
}
