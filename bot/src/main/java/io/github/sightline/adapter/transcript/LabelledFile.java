package io.github.sightline.adapter.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
    read(name, in, LabelledShapes.Bare.class, sink);
  }

  /**
   * Reads conversations with their labels, for training and evaluation.
   *
   * @param name the file as it is named in places
   */
  public static void readWithGold(String name, InputStream in, Sink sink) throws IOException {
    read(name, in, LabelledShapes.Golden.class, sink);
  }

  /**
   * All conversations of a file with their labels, where nothing of it may be left out.
   *
   * @throws IllegalArgumentException names the first line that is refused, and why
   */
  public static List<LabelledConversation> wholeWithGold(Path file) throws IOException {
    List<LabelledConversation> all = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      readWithGold(file.toString(), in, into(all));
    }
    return all;
  }

  private static Sink into(List<LabelledConversation> all) {
    return new Sink() {
      @Override
      public void conversation(LabelledConversation c) {
        all.add(c);
      }

      @Override
      public void refused(Refusal r) {
        throw new IllegalArgumentException("the file must be whole: " + r);
      }
    };
  }

  private static void read(
      String name, InputStream in, Class<? extends LabelledShapes.Line> shape, Sink sink)
      throws IOException {
    Lines.cut(
        in,
        new ShapedLines<LabelledShapes.Line>(
            name,
            shape,
            (line, refused) -> sink.conversation(LabelledReader.read(line, refused)),
            sink::refused));
  }
}
