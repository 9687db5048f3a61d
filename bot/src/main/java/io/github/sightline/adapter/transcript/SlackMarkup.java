package io.github.sightline.adapter.transcript;

/** The three characters that Slack escapes. Mentions and links stay in its markup. */
final class SlackMarkup {
  private SlackMarkup() {}

  static String unescaped(String text) {
    // The ampersand last, so that what was typed as "&lt;" comes out as it was typed.
    return text.indexOf('&') < 0
        ? text
        : text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
