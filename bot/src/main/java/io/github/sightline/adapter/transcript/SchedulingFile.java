package io.github.sightline.adapter.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of messages about times, one a line. A bad line is refused alone. */
public final class SchedulingFile {
  private SchedulingFile() {}

  /** Takes what is read, in the order of the file. */
  public interface Sink {
    /** The next message. */
    void message(SchedulingMessage message);

    /** A line that was left out. */
    void refused(Refusal refusal);
  }

  /**
   * Reads messages without their labels, which are never looked at.
   *
   * @param name the file as it is named in places
   */
  public static void read(String name, InputStream in, Sink sink) throws IOException {
    read(name, in, SchedulingShapes.Bare.class, sink);
  }

  /**
   * Reads messages with their labels, for evaluation.
   *
   * @param name the file as it is named in places
   */
  public static void readWithGold(String name, InputStream in, Sink sink) throws IOException {
    read(name, in, SchedulingShapes.Golden.class, sink);
  }

  private static void read(
      String name, InputStream in, Class<? extends SchedulingShapes.Bare> shape, Sink sink)
      throws IOException {
    Lines.cut(
        in,
        new ShapedLines<SchedulingShapes.Bare>(
            name, shape, (line, refused) -> sink.message(message(line)), sink::refused));
  }

  private static SchedulingMessage message(SchedulingShapes.Bare line) throws BadContent {
    OffsetDateTime reference = time("reference", Sane.present("reference", line.reference));
    return new SchedulingMessage(
        Sane.present("id", line.id),
        Sane.text("text", line.text),
        Sane.time(reference.toInstant()),
        new SchedulingMessage.Where(
            zone("zone", Sane.present("zone", line.zone)),
            line.otherZone == null ? null : zone("otherZone", line.otherZone)),
        anchor(line.anchor),
        line instanceof SchedulingShapes.Golden golden
            ? labels(golden)
            : SchedulingMessage.Labels.NONE);
  }

  private static @Nullable OffsetDateTime anchor(@Nullable String said) throws BadContent {
    if (said == null) {
      return null;
    }
    OffsetDateTime anchor = time("anchor", said);
    Sane.time(anchor.toInstant());
    return anchor;
  }

  private static SchedulingMessage.Labels labels(SchedulingShapes.Golden line) throws BadContent {
    List<SchedulingMessage.Time> times = new ArrayList<>();
    if (line.expected == null) {
      throw new BadContent("\"expected\" is missing");
    }
    for (SchedulingShapes.Time time : line.expected) {
      times.add(
          new SchedulingMessage.Time(
              time("start", Sane.present("start", time.start)),
              time.end == null ? null : time("end", time.end),
              Sane.present("certainty", time.certainty),
              time.polarity == null ? "offer" : time.polarity,
              time.zone,
              time.isOptional));
    }
    return new SchedulingMessage.Labels(Sane.present("category", line.category), times);
  }

  private static OffsetDateTime time(String field, String said) throws BadContent {
    try {
      return OffsetDateTime.parse(said);
    } catch (DateTimeException e) {
      throw new BadContent("\"" + field + "\" is not a time with its offset: " + said);
    }
  }

  private static ZoneId zone(String field, String name) throws BadContent {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new BadContent("\"" + field + "\" is not a time zone: " + name);
    }
  }
}
