package io.github.sightline.adapter.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that an address of SQLite names. */
final class SqliteFile {
  static final String PREFIX = "jdbc:sqlite:";

  private SqliteFile() {}

  static boolean isInMemory(StoreSettings settings) {
    return settings.place().equals(PREFIX + ":memory:");
  }

  /** Whether there is such a file. */
  static boolean exists(StoreSettings settings) {
    return settings.url().startsWith(PREFIX)
        && Files.isRegularFile(Path.of(settings.place().substring(PREFIX.length())));
  }

  /** The file, in a folder that exists. */
  static Path of(StoreSettings settings) {
    String name = settings.place().substring(PREFIX.length());
    if (name.isBlank() || name.startsWith("file:") || name.startsWith(":")) {
      throw new StoreException(
          "store.url %s names no file; write %sdata/sightline.db"
              .formatted(settings.place(), PREFIX));
    }
    Path file = Path.of(name).toAbsolutePath().normalize();
    if (Files.isDirectory(file)) {
      throw new StoreException("%s is a folder; store.url must name a file".formatted(file));
    }
    Path folder = file.getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new StoreException("cannot create the folder %s".formatted(folder), e);
    }
    return file;
  }
}
