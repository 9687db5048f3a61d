package io.github.sightline.adapter.transcript;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file of labelled conversations, one a line. Streams: one conversation is held at a time, and a
 * bad line is refused alone.
 */
public final class LabelledFile {
  private LabelledFile() {}

  /** Takes what is read, in the order of the file. */
  public interface Sink {
    /** The next conversation. */
    void conversation(LabelledConversation c);

    /** A line, or a message of one, that was left out. */
    void refused(Refusal r);
  }

  /**
   * Reads conversations without their labels, title and expected warnings: those are never looked
   * at, so that nothing that labels can learn from them.
   *
   * @param name the file as it is named in places
   */
  public static void read(String name, InputStream in, Sink sink) throws IOException {
    Lines.cut(in, new Reading(name, LabelledShapes.Bare.class, sink));
  }

  /**
   * Reads conversations with their labels, for training and evaluation.
   *
   * @param name the file as it is named in places
   */
  public static void readWithGold(String name, InputStream in, Sink sink) throws IOException {
    Lines.cut(in, new Reading(name, LabelledShapes.Golden.class, sink));
  }

  private record Reading(String name, Class<? extends LabelledShapes.Line> shape, Sink sink)
      implements Lines {
    @Override
    public void line(int number, String text) {
      if (text.isBlank()) {
        return;
      }
      try {
        LabelledShapes.Line line = Json.read(shape, text);
        sink.conversation(LabelledReader.read(line, reason -> refused(number, reason)));
      } catch (BadContent e) {
        refused(number, e.reason());
      }
    }

    @Override
    public void refused(int number, String reason) {
      sink.refused(Refusal.at(name, number, reason));
    }
  }
}
