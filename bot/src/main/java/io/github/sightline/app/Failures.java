package io.github.sightline.app;

import io.github.sightline.adapter.sql.StoreException;
import io.github.sightline.chat.ChatRefusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;

/** Says what went wrong in words; the stack trace goes to the log at debug level. */
final class Failures implements IExecutionExceptionHandler {
  /** Wrong usage or configuration. */
  static final int WRONG_USAGE = CommandLine.ExitCode.USAGE;

  /** It failed. */
  static final int FAILED = CommandLine.ExitCode.SOFTWARE;

  /** Done, but some input was refused. */
  static final int SOME_REFUSED = 3;

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine line, CommandLine.ParseResult result) {
    LoggerFactory.getLogger(Failures.class).debug("failed", failure);
    if (failure instanceof ConfigurationException wrong) {
      wrong.problems().forEach(problem -> line.getErr().println(problem));
      return WRONG_USAGE;
    }
    line.getErr().println("sightline: " + explain(failure));
    return failure instanceof IllegalArgumentException ? WRONG_USAGE : FAILED;
  }

  private static String explain(Exception failure) {
    boolean isForPeople =
        failure instanceof IllegalArgumentException
            || failure instanceof IOException
            || failure instanceof UncheckedIOException
            || failure instanceof StoreException
            || failure instanceof ChatRefusal;
    String message = String.valueOf(failure.getMessage());
    return isForPeople ? message : failure.getClass().getSimpleName() + ": " + message;
  }
}
