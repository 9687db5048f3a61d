package io.github.sightline.adapter.transcript;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What names inside an archive may look like. */
final class EntryNames {
  private static final List<String> ARCHIVES =
      List.of(".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".zst", ".jar");

  private EntryNames() {}

  /** Refuses a name that leads out of the archive or means different things to different tools. */
  static void check(String name) throws BadContent {
    if (name.isEmpty() || name.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
      throw new BadContent("has an unprintable name");
    }
    if (name.indexOf('\\') >= 0) {
      throw new BadContent("has a backslash in its name: pack the archive with slashes");
    }
    if (name.startsWith("/") || name.matches("[A-Za-z]:.*")) {
      throw new BadContent("has an absolute name: it would lead out of the archive");
    }
    if (Arrays.asList(name.split("/", -1)).contains("..")) {
      throw new BadContent("has a name with '..': it would lead out of the archive");
    }
  }

  /** Whether the name is one of an archive. */
  static boolean isArchive(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ARCHIVES.stream().anyMatch(lower::endsWith);
  }
}
