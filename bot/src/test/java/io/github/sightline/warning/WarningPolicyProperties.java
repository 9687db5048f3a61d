package io.github.sightline.warning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.signal.Signal;
import io.github.sightline.signal.SignalKind;
import io.github.sightline.signal.SignalKind.Bearing;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WarningPolicyProperties {
  private final WarningPolicy policy = new WarningPolicy(PolicySettings.DEFAULT);

  /** One step of a random story. */
  record Step(SignalKind kind, boolean insists, boolean teamBefore, Duration pause) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(SignalKind.class),
            Arbitraries.of(true, false, false, false),
            Arbitraries.of(true, false),
            Arbitraries.longs().between(0, 40 * 24 * 60).map(Duration::ofMinutes))
        .as(Step::new)
        .list()
        .ofMaxSize(25);
  }

  private static List<Signal> signals(List<Step> steps) {
    Story story = new Story();
    for (Step step : steps) {
      story.later(step.pause());
      if (step.teamBefore()) {
        story.teamWrites();
      }
      if (step.kind() == SignalKind.NO_SHOW || step.kind() == SignalKind.VIDEO_HELD) {
        story.teamReports(step.kind());
      } else if (step.insists() && step.kind().bearing() == Bearing.CORE) {
        story.insists(step.kind());
      } else {
        story.says(step.kind());
      }
    }
    return story.signals();
  }

  @Property(seed = "42")
  void theSameSignalsGiveTheSameAssessment(@ForAll("steps") List<Step> steps) {
    assertThat(policy.assess(signals(steps))).isEqualTo(policy.assess(signals(steps)));
  }

  @Property(seed = "42")
  void whatWasReachedStaysReachedWhateverComesLater(@ForAll("steps") List<Step> steps) {
    List<Signal> all = signals(steps);
    List<Assessment.Reached> whole = policy.assess(all).reached();
    IntStream.rangeClosed(0, all.size())
        .forEach(
            n -> {
              List<Assessment.Reached> part = policy.assess(all.subList(0, n)).reached();
              assertThat(whole.subList(0, part.size())).isEqualTo(part);
            });
  }

  @Property(seed = "42")
  void nothingComesDueFromARequestForAnAdjustmentOn(@ForAll("steps") List<Step> steps) {
    Assessment assessment = policy.assess(signals(steps));
    Signal hold = assessment.heldBy();
    if (hold != null) {
      assertThat(assessment.reached())
          .allSatisfy(r -> assertThat(r.by().at()).isBeforeOrEqualTo(hold.at()));
    }
  }

  @Property(seed = "42")
  void withoutACoreSignalThereIsNoWarning(@ForAll("steps") List<Step> steps) {
    List<Signal> harmless =
        signals(steps).stream().filter(s -> s.kind().bearing() != Bearing.CORE).toList();
    Assessment assessment = policy.assess(harmless);
    assertThat(assessment.reached()).isEmpty();
    assertThat(assessment.points()).isZero();
  }

  @Property(seed = "42")
  void pointsAreTheSumOfOccasionsWithinTheMemory(@ForAll("steps") List<Step> steps) {
    List<Signal> all = signals(steps);
    Assessment assessment = policy.assess(all);
    assertThat(assessment.points())
        .isEqualTo(assessment.occasions().stream().mapToDouble(Occasion::points).sum());
    if (!all.isEmpty()) {
      Signal last = all.get(all.size() - 1);
      assertThat(assessment.occasions())
          .allSatisfy(
              o ->
                  assertThat(o.until())
                      .isAfterOrEqualTo(last.at().minus(PolicySettings.DEFAULT.memory())));
    }
  }

  @Property(seed = "42")
  void everyLevelComesDueAtMostOnceInAnEpisode(@ForAll("steps") List<Step> steps) {
    List<String> keys =
        policy.assess(signals(steps)).reached().stream()
            .map(r -> r.level() + " " + r.episode().message().id())
            .toList();
    assertThat(keys).doesNotHaveDuplicates();
  }
}
