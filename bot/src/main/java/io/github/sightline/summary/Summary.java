package io.github.sightline.summary;

import io.github.sightline.summary.Facts.About;
import java.util.List;
import java.util.stream.Stream;

/**
 * The summary of one week, ready to be shown.
 *
 * @param facts what it says it about
 * @param title whose week
 * @param headline what to know first, in one or two sentences
 * @param blocks the parts, the most urgent first; none in a quiet week
 */
public record Summary(Facts facts, String title, String headline, List<Block> blocks) {
  public Summary {
    blocks = List.copyOf(blocks);
  }

  /** What there is to say of these facts. */
  public static Summary of(Facts facts) {
    return new Summary(facts, title(facts.about()), Headline.of(facts), blocks(facts));
  }

  private static String title(About about) {
    return "Week %d of %d · %s to %s · %s%s"
        .formatted(
            about.week().number(),
            about.week().year(),
            Words.day(about.week().start(about.zone()), about.zone()),
            Words.day(about.week().end(about.zone()).minusMillis(1), about.zone()),
            about.team(),
            about.isRunning() ? " · so far" : "");
  }

  private static List<Block> blocks(Facts facts) {
    if (facts.isEmpty()) {
      return CoverageBlock.of(facts).stream().toList();
    }
    return Stream.of(
            OwedBlock.of(facts),
            ChecklistsBlock.of(facts),
            WarningsBlock.of(facts),
            InterviewsBlock.of(facts),
            FormatsBlock.of(facts),
            RulesBlock.of(facts),
            AdjustmentsBlock.of(facts),
            CoverageBlock.of(facts))
        .flatMap(java.util.Optional::stream)
        .toList();
  }
}
