package io.github.sightline.training;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;

/** Precision, recall and F1 of answers, question by question. */
final class Scores {
  private static final String ANY_REFUSAL = "any refusal";
  private static final Set<String> REFUSALS = Set.of("video-refusal", "text-only", "voice-only");
  private static final String ADJUSTMENT = "accommodation";

  private final Map<String, Score> scores = new LinkedHashMap<>();

  private Scores() {}

  /** How often yes was right, was wrong, and was missing. */
  record Score(int hits, int wrong, int missed) {
    double precision() {
      return hits / (double) Math.max(1, hits + wrong);
    }

    double recall() {
      return hits / (double) Math.max(1, hits + missed);
    }

    double f1() {
      return 2.0 * hits / Math.max(1, 2 * hits + wrong + missed);
    }

    /** Counts those of the examples that are asked. */
    static Score of(int examples, IntPredicate asked, IntPredicate said, IntPredicate meant) {
      int[] counts = new int[4];
      for (int i = 0; i < examples; i++) {
        if (asked.test(i)) {
          counts[(said.test(i) ? 1 : 0) + (meant.test(i) ? 2 : 0)]++;
        }
      }
      return new Score(counts[3], counts[1], counts[2]);
    }
  }

  /** The score of one question at one threshold. */
  static Score of(List<Answers> answers, float[][] p, int question, float threshold) {
    return Score.of(
        p.length,
        i -> !Float.isNaN(answers.get(i).values()[question]),
        i -> p[i][question] >= threshold,
        i -> answers.get(i).values()[question] == 1);
  }

  /** The scores of all questions, and of any refusal: a request for an adjustment rules it out. */
  static Scores of(List<Answers> answers, float[][] p, float[] thresholds) {
    Scores all = new Scores();
    for (int q = 0; q < thresholds.length; q++) {
      all.scores.put(Questions.ALL.get(q), of(answers, p, q, thresholds[q]));
    }
    int adjustment = Questions.of(ADJUSTMENT);
    int[] refusals = REFUSALS.stream().mapToInt(Questions::of).toArray();
    Score any =
        Score.of(
            p.length,
            i -> !Float.isNaN(answers.get(i).values()[adjustment]),
            i ->
                p[i][adjustment] < thresholds[adjustment]
                    && Arrays.stream(refusals).anyMatch(q -> p[i][q] >= thresholds[q]),
            i -> REFUSALS.stream().anyMatch(answers.get(i)::says));
    all.scores.put(ANY_REFUSAL, any);
    return all;
  }

  /** The mean F1 over those of the questions that a yes belongs to. */
  double mean(List<String> questions) {
    return questions.stream()
        .map(scores::get)
        .map(Objects::requireNonNull)
        .filter(score -> score.hits() + score.missed() > 0)
        .mapToDouble(Score::f1)
        .average()
        .orElse(0);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    scores.forEach(
        (name, score) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "  %-24s P %.3f R %.3f F1 %.3f (n=%d)%n",
                    name,
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    score.hits() + score.missed())));
    return out.toString();
  }
}
