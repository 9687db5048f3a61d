package io.github.sightline.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.adapter.transcript.Refusal;
import io.github.sightline.adapter.transcript.SchedulingFile;
import io.github.sightline.adapter.transcript.SchedulingMessage;
import io.github.sightline.time.TimeContext;
import io.github.sightline.time.TimeMention;
import io.github.sightline.time.TimeReader;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads messages and writes the times that they speak of. */
@Command(
    name = "when",
    mixinStandardHelpOptions = true,
    description = {
      "Reads messages (JSON Lines: id, text, reference, zone, otherZone, anchor) and writes one JSON",
      "line for each, in the same order: the times it speaks of. What a time is and which zone and",
      "day it gets: bot/docs/times.md. Labels in the input are never looked at."
    })
final class WhenCommand implements Callable<Integer> {
  private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

  @Mixin private final LineFiles files = new LineFiles();

  private final TimeReader reader = TimeReader.english();
  private final JsonLines lines = new JsonLines(System.out);
  private long messages;

  @Override
  public Integer call() throws IOException {
    try (Progress progress = files.progress()) {
      Printer printer = new Printer(progress);
      files.each((name, in) -> SchedulingFile.read(name, in, printer));
    }
    return files.code();
  }

  private final class Printer implements SchedulingFile.Sink {
    private final Progress progress;

    Printer(Progress progress) {
      this.progress = progress;
    }

    @Override
    public void message(SchedulingMessage message) {
      lines.print(line(message));
      progress.stepTo(++messages);
    }

    @Override
    public void refused(Refusal refusal) {
      files.refuse(refusal);
    }
  }

  private ObjectNode line(SchedulingMessage message) {
    ObjectNode line = lines.object().put("id", message.id());
    ArrayNode mentions = line.putArray("mentions");
    for (TimeMention mention : reader.read(message.text(), context(message))) {
      mentions
          .addObject()
          .put("start", iso(mention.start()))
          .put("end", iso(mention.end()))
          .put("certainty", mention.certainty().key())
          .put("polarity", mention.polarity().key())
          .put("zone", mention.start().getZone().getId())
          .put("text", mention.text())
          .put("because", mention.because());
    }
    return line;
  }

  /** What the reader must know of a message. */
  static TimeContext context(SchedulingMessage message) {
    OffsetDateTime anchor = message.anchor();
    return new TimeContext(
        message.reference(),
        message.where().author(),
        message.where().other(),
        anchor == null ? null : anchor.atZoneSameInstant(message.where().author()));
  }

  private static @Nullable String iso(@Nullable ZonedDateTime time) {
    return time == null ? null : ISO.format(time);
  }
}
