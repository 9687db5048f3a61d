package io.github.sightline.app;

import io.github.sightline.adapter.transcript.PlainTranscript;
import io.github.sightline.adapter.web.demo.Story;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The stories in the jar, in the order in which the demo offers them. */
final class DemoStories {
  private static final String FOLDER = "/stories/";
  private static final List<String> NAMES =
      List.of(
          "avoids-video-politely",
          "cannot-make-tuesday",
          "asks-for-an-adjustment",
          "telegram-and-no-calls",
          "broken-camera-then-seen",
          "second-thoughts");

  private DemoStories() {}

  /** All of them, and last an empty channel to write in. */
  static List<Story> all() {
    List<Story> stories = new ArrayList<>();
    NAMES.forEach(name -> stories.add(story(name)));
    stories.add(
        new Story(
            "your-own",
            "Write your own: an empty channel, a bot that listens",
            "cand-alex",
            ZoneId.systemDefault(),
            List.of()));
    return stories;
  }

  private static Story story(String name) {
    PlainTranscript transcript = PlainTranscript.parse(name, text(name));
    return new Story(
        name,
        transcript.title(),
        transcript.channel().id(),
        transcript.zone(),
        transcript.events());
  }

  private static String text(String name) {
    try (InputStream in = DemoStories.class.getResourceAsStream(FOLDER + name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks the story " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
