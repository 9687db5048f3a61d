package io.github.sightline.summary;

import io.github.sightline.interview.Mode;
import io.github.sightline.interview.Party;
import io.github.sightline.summary.InterviewStep.Kind;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What became of interviews in one week.
 *
 * @param counts how often which step happened, by side and by way to meet
 * @param toSchedule median time from the first proposal to the agreement; null: nothing was agreed
 */
public record InterviewFigures(List<Count> counts, @Nullable Duration toSchedule) {
  /** Nothing happened. */
  public static final InterviewFigures NONE = new InterviewFigures(List.of(), null);

  public InterviewFigures {
    counts = List.copyOf(counts);
  }

  /** How often a step happened. */
  public record Count(Kind kind, Party side, Mode mode, int count) {}

  /** How often a step happened, whoever did it. */
  public int of(Kind kind) {
    return sum(count -> count.kind() == kind);
  }

  /** How often a side did it. */
  public int of(Kind kind, Party side) {
    return sum(count -> count.kind() == kind && count.side() == side);
  }

  /** How interviews that took place were held; ways that nobody chose are left out. */
  public Map<Mode, Integer> held() {
    Map<Mode, Integer> modes = new EnumMap<>(Mode.class);
    counts.stream()
        .filter(count -> count.kind() == Kind.HELD)
        .forEach(count -> modes.merge(count.mode(), count.count(), Integer::sum));
    return modes;
  }

  /** How interviews that were agreed on are to be held. */
  public Map<Mode, Integer> agreed() {
    Map<Mode, Integer> modes = new EnumMap<>(Mode.class);
    counts.stream()
        .filter(count -> count.kind() == Kind.AGREED)
        .forEach(count -> modes.merge(count.mode(), count.count(), Integer::sum));
    return modes;
  }

  /** Whether nothing happened at all. */
  public boolean isEmpty() {
    return counts.isEmpty();
  }

  private int sum(Predicate<Count> which) {
    return counts.stream().filter(which).mapToInt(Count::count).sum();
  }
}
