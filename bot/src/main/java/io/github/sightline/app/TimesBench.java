package io.github.sightline.app;

import io.github.sightline.adapter.transcript.Refusal;
import io.github.sightline.adapter.transcript.SchedulingFile;
import io.github.sightline.adapter.transcript.SchedulingMessage;
import io.github.sightline.time.TimeContext;
import io.github.sightline.time.TimeReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How many messages about times one thread reads in a second. */
final class TimesBench {
  private static final String MESSAGES = "/bench/times.jsonl";

  private final TimeReader reader = TimeReader.english();
  private final List<SchedulingMessage> messages = new ArrayList<>();
  private final List<TimeContext> contexts = new ArrayList<>();

  /** A bench on the messages that are shipped for it. */
  TimesBench() throws IOException {
    try (InputStream in = TimesBench.class.getResourceAsStream(MESSAGES)) {
      if (in == null) {
        throw new FileNotFoundException(MESSAGES + " is not on the class path");
      }
      SchedulingFile.read(MESSAGES, in, new Collector());
    }
  }

  /** Messages a second over about that time, after as long a time to warm up. */
  double run(Duration time) {
    measure(time);
    return measure(time);
  }

  private double measure(Duration time) {
    long begun = System.nanoTime();
    long read = 0;
    long found = 0;
    long elapsed = 0;
    while (elapsed < time.toNanos()) {
      for (int i = 0; i < messages.size(); i++) {
        found += reader.read(messages.get(i).text(), contexts.get(i)).size();
      }
      read += messages.size();
      elapsed = System.nanoTime() - begun;
    }
    if (found < read / 2) {
      throw new IllegalStateException("the messages of " + MESSAGES + " were not read");
    }
    return read * 1e9 / elapsed;
  }

  private final class Collector implements SchedulingFile.Sink {
    @Override
    public void message(SchedulingMessage message) {
      messages.add(message);
      contexts.add(WhenCommand.context(message));
    }

    @Override
    public void refused(Refusal refusal) {
      throw new IllegalStateException(refusal.toString());
    }
  }
}
