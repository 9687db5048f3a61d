package io.github.sightline.adapter.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The conversations of a labelled file as chat, without their labels.
 *
 * @param file the JSON Lines file
 * @param rule who is a candidate in it
 */
record LabelledSource(Path file, CandidateRule rule) implements EventSource {
  @Override
  public void read(Sink sink) throws IOException {
    Told told = new Told(rule);
    LabelledFile.Sink conversations =
        new LabelledFile.Sink() {
          @Override
          public void conversation(LabelledConversation c) {
            sink.zones(c.channel(), c.zones());
            c.events().forEach(e -> sink.event(told.event(e)));
          }

          @Override
          public void refused(Refusal r) {
            sink.refused(r);
          }
        };
    try (InputStream in = Files.newInputStream(file)) {
      LabelledFile.read(file.toString(), in, conversations);
    }
  }
}
