package io.github.sightline.adapter.transcript;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What every message must satisfy, whichever file it comes from. */
final class Sane {
  /** The longest line or text that is taken, in bytes or characters. */
  static final int LONGEST = 1 << 20;

  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  private Sane() {}

  static Instant time(Instant at) throws BadContent {
    if (at.isBefore(EARLIEST) || !at.isBefore(LATEST)) {
      throw new BadContent("the time " + at + " is not between 2000 and 2100: a wrong clock?");
    }
    return at;
  }

  /** The value of a field that must be there and say something. */
  static String present(String field, @Nullable String value) throws BadContent {
    if (value == null || value.isBlank()) {
      throw new BadContent("\"" + field + "\" is missing");
    }
    return text(field, value);
  }

  /** The value of a field that must be there, maybe empty. */
  static String text(String field, @Nullable String value) throws BadContent {
    if (value == null) {
      throw new BadContent("\"" + field + "\" is missing");
    }
    if (value.length() > LONGEST) {
      throw new BadContent("\"" + field + "\" is longer than 1 MiB");
    }
    for (int i = 0, c; i < value.length(); i += Character.charCount(c)) {
      c = value.codePointAt(i);
      if (c == 0) {
        throw new BadContent("\"" + field + "\" holds a NUL character");
      }
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        throw new BadContent("\"" + field + "\" holds half a character (an unpaired surrogate)");
      }
    }
    return value;
  }
}
