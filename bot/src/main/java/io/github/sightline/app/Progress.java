package io.github.sightline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, where that is a terminal and work takes over two seconds. */
final class Progress implements AutoCloseable {
  private static final Path STANDARD_ERROR = Path.of("/dev/fd/2");
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final long begun = System.nanoTime();
  private final boolean wanted;
  private @Nullable ProgressBar bar;

  private Progress(boolean wanted) {
    this.wanted = wanted;
  }

  /** A bar for a person who watches, or none. */
  static Progress forPeople(boolean quiet) {
    return new Progress(!quiet && isTerminal(STANDARD_ERROR));
  }

  /** Whether people watch there. Where the system cannot tell, nobody does. */
  private static boolean isTerminal(Path descriptor) {
    try {
      String target = Files.readSymbolicLink(descriptor).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  void stepTo(long count) {
    if (wanted && bar == null && System.nanoTime() - begun > PATIENCE.toNanos()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("messages")
              .setStyle(ProgressBarStyle.ASCII)
              .setInitialMax(-1)
              .setUpdateIntervalMillis(200)
              .build();
    }
    if (bar != null) {
      bar.stepTo(count);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
