package io.github.sightline.adapter.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A plain transcript as chat, without the lines of the bot.
 *
 * @param file the text file
 * @param rule who is a candidate in it
 */
record PlainSource(Path file, CandidateRule rule) implements EventSource {
  /** A transcript is made to be read; one of this size was not. */
  private static final int LONGEST = 8 << 20;

  @Override
  public void read(Sink sink) throws IOException {
    if (Files.size(file) > LONGEST) {
      sink.refused(Refusal.at(file.toString(), 1, "is longer than 8 MiB: no transcript to read"));
      return;
    }
    Told told = new Told(rule);
    PlainTranscript transcript = PlainTranscript.parse(file.toString(), text(sink));
    if (transcript.events().isEmpty() && !transcript.refusals().isEmpty()) {
      String reason = "has no line 'date time  name (role): text': no transcript";
      sink.refused(Refusal.at(file.toString(), 1, reason));
      return;
    }
    transcript.refusals().forEach(sink::refused);
    transcript.events().forEach(e -> sink.event(told.event(e)));
  }

  /** The text, with an empty line for each that cannot be read, so that line numbers hold. */
  private String text(Sink sink) throws IOException {
    StringBuilder text = new StringBuilder();
    Lines lines =
        new Lines() {
          @Override
          public void line(int number, String line) {
            text.append(line).append('\n');
          }

          @Override
          public void refused(int number, String reason) {
            text.append('\n');
            sink.refused(Refusal.at(file.toString(), number, reason));
          }
        };
    try (InputStream in = Files.newInputStream(file)) {
      Lines.cut(in, lines);
    }
    return text.toString();
  }
}
