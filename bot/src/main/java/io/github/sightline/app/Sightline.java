package io.github.sightline.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Exit codes: 0 done, 1 failed, 2 wrong usage or configuration, 3 see replay. */
@Command(
    name = "sightline",
    description = "Notices avoided video interviews in hiring chat, and informs people.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      RunCommand.class,
      ReplayCommand.class,
      LabelCommand.class,
      WhenCommand.class,
      SummaryCommand.class,
      CheckCommand.class,
      EvaluateCommand.class,
      BenchCommand.class
    })
public final class Sightline {
  private Sightline() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    PrintStream out = utf8(System.out);
    PrintStream err = utf8(System.err);
    System.setOut(out);
    System.setErr(err);
    int code = run(args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs a command in this process; returns its exit code. */
  static int run(String... args) {
    CommandLine line = new CommandLine(new Sightline());
    line.setExecutionExceptionHandler(new Failures());
    line.setUsageHelpAutoWidth(true);
    if (args.length == 0) {
      line.usage(System.err);
      return CommandLine.ExitCode.USAGE;
    }
    return line.execute(args);
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8) {
      @Override
      public void println(String line) {
        super.println(line);
        flush();
      }
    };
  }
}
