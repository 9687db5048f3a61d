package io.github.sightline.app;

import io.github.sightline.adapter.transcript.Refusal;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files that a command reads line by line, with what such commands share. */
final class LineFiles {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "files to read; - or nothing: standard input")
  private List<String> files = List.of("-");

  @Option(names = "--quiet", description = "no progress")
  private boolean quiet;

  @Option(names = "--json", description = "nothing else: it always writes JSON Lines")
  @SuppressWarnings("UnusedVariable")
  private boolean json;

  private long refusals;

  /** Reads one file. */
  interface Reading {
    /** The file's name as it is named in places, and what is in it. */
    void read(String name, InputStream in) throws IOException;
  }

  /** Progress for people, unless they want none. */
  Progress progress() {
    return Progress.forPeople(quiet);
  }

  /** Reads file by file. */
  void each(Reading reading) throws IOException {
    for (String file : files) {
      try (InputStream in = file.equals("-") ? System.in : new FileInputStream(file)) {
        reading.read(file, in);
      }
    }
  }

  /** Says what was left out. */
  void refuse(Refusal refusal) {
    refusals++;
    System.err.println("refused " + refusal);
  }

  /** The exit code. */
  int code() {
    return refusals == 0 ? 0 : Failures.SOME_REFUSED;
  }
}
