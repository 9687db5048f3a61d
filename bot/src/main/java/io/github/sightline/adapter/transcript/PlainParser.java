package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.ChatEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a plain transcript in one pass. */
final class PlainParser {
  private final String name;
  private final List<PlainLine> lines;
  private final PlainHeader header;
  private final PlainScene scene;
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<PlainTranscript.Spot> spots = new ArrayList<>();

  /** The entry whose text may still go on, the line it stands in, and its words so far. */
  private @Nullable PlainEntry open;

  private int openedAt;
  private final StringBuilder words = new StringBuilder();
  private int blanks;
  private boolean begun;

  PlainParser(String name, String text) {
    this.name = name;
    this.lines = PlainLine.split(text);
    this.header = new PlainHeader(name);
    this.scene = new PlainScene(header);
  }

  PlainTranscript parse() {
    for (int i = 0; i < lines.size(); i++) {
      try {
        take(lines.get(i), i);
      } catch (BadContent e) {
        refuse(i, e);
      }
    }
    finish(lines.size());
    return new PlainTranscript(header, lines, scene.events(), spots, refusals);
  }

  private void take(PlainLine line, int i) throws BadContent {
    if (open != null && line.isContinuation()) {
      words.append("\n".repeat(blanks + 1)).append(line.content().substring(4));
      blanks = 0;
    } else if (line.content().isBlank()) {
      blanks++;
    } else {
      finish(i);
      start(line, i);
    }
  }

  private void start(PlainLine line, int i) throws BadContent {
    Sane.text("line", line.content());
    if (line.isBot()) {
      spots.add(new PlainTranscript.Spot(scene.events().size(), i, true));
    } else if (line.isContinuation()) {
      throw new BadContent("is indented, but continues no message");
    } else if (!line.isNote() && (begun || !header.take(line.content()))) {
      begun = true;
      open = PlainEntry.parse(line.content());
      openedAt = i;
      words.append(open.text());
    }
  }

  /** Ends the open entry before the given line. */
  private void finish(int next) {
    PlainEntry done = open;
    if (done != null) {
      try {
        ChatEvent event = scene.event(done, words.toString());
        spots.add(new PlainTranscript.Spot(scene.add(event), next - 1 - blanks, false));
      } catch (BadContent e) {
        refuse(openedAt, e);
      }
    }
    open = null;
    words.setLength(0);
    blanks = 0;
  }

  private void refuse(int i, BadContent e) {
    refusals.add(Refusal.at(name, i + 1, e.reason()));
  }
}
