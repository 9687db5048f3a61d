package io.github.sightline.adapter.transcript;

import java.util.function.Consumer;

/**
 * Lines of JSON, each read into one shape. A bad line is refused alone.
 *
 * @param name the file as it is named in places
 * @param shape what a line is
 * @param take takes the next line; what it says of parts of it is refused at its place
 * @param refused takes what was left out
 */
record ShapedLines<S>(
    String name, Class<? extends S> shape, Take<S> take, Consumer<Refusal> refused)
    implements Lines {

  /** Takes a line. */
  interface Take<S> {
    /** The next line, with where to say which parts of it were left out. */
    void line(S line, Consumer<String> partRefused) throws BadContent;
  }

  @Override
  public void line(int number, String text) {
    if (text.isBlank()) {
      return;
    }
    try {
      take.line(Json.read(shape, text), reason -> refused(number, reason));
    } catch (BadContent e) {
      refused(number, e.reason());
    }
  }

  @Override
  public void refused(int number, String reason) {
    refused.accept(Refusal.at(name, number, reason));
  }
}
