package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.ChannelId;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/** What stands above the first message of a plain transcript. */
final class PlainHeader {
  private static final String WORKSPACE = "transcript";

  private String title = "";
  private String platform = "slack";
  private String channel;
  private ZoneId zone = ZoneOffset.UTC;

  /** A header with nothing set: the channel is then called after the file. */
  PlainHeader(String file) {
    String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    String bare = last.endsWith(".txt") ? last.substring(0, last.length() - 4) : last;
    channel = bare.isBlank() ? WORKSPACE : bare;
  }

  /** Takes a header line; false where it is none. */
  boolean take(String line) throws BadContent {
    if (line.startsWith("# ")) {
      title = line.substring(2).strip();
      return true;
    }
    int colon = line.indexOf(':');
    String value = colon < 0 ? "" : line.substring(colon + 1).strip();
    switch (colon < 0 ? "" : line.substring(0, colon)) {
      case "platform" -> platform = Sane.present("platform", value).toLowerCase(Locale.ROOT);
      case "channel" -> channel = Sane.present("channel", value.replaceFirst("^#", ""));
      case "zone" -> zone = zone(value);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static ZoneId zone(String name) throws BadContent {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new BadContent("'" + name + "' is not a time zone");
    }
  }

  String title() {
    return title;
  }

  ZoneId zone() {
    return zone;
  }

  ChannelId channel() {
    return new ChannelId(platform, WORKSPACE, channel);
  }
}
