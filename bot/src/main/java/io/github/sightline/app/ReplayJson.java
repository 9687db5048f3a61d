package io.github.sightline.app;

import io.github.sightline.chat.UserId;
import io.github.sightline.stance.Turn;
import io.github.sightline.warning.Warning;
import java.util.ArrayList;
import java.util.List;

/** The report of a replayed channel as JSON Lines, in the order of its messages. */
final class ReplayJson {
  private ReplayJson() {}

  /** Prints signals, warnings and, at the end, interviews; returns the number of warnings. */
  static int print(JsonLines lines, ChannelReport report) {
    List<Warning> warnings = new ArrayList<>();
    report.candidates().forEach(candidate -> warnings.addAll(report.warnings(candidate)));
    report.forEachTurn(turn -> print(lines, turn, warnings));
    for (UserId candidate : report.candidates()) {
      report
          .interviews(candidate)
          .forEach(i -> lines.print(lines.interview(candidate, report.channel(), i)));
    }
    return warnings.size();
  }

  private static void print(JsonLines lines, Turn turn, List<Warning> warnings) {
    if (JsonLines.says(turn.reading()) || turn.reading().outcome() != null) {
      lines.print(lines.signal(turn));
    }
    warnings.stream()
        .filter(warning -> warning.message().equals(turn.message().id()))
        .forEach(warning -> lines.print(lines.warning(warning)));
  }
}
