package io.github.sightline.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which configuration file holds. */
final class ConfigOption {
  static final Path USUAL = Path.of("config", "sightline.yaml");

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "configuration file (default: config/sightline.yaml where it exists)")
  private @Nullable Path file;

  /** The settings; every default where no file is named and the usual one does not exist. */
  Settings settings() {
    SettingsReader reader = new SettingsReader(System.getenv());
    if (file == null && !Files.exists(USUAL)) {
      return reader.defaults();
    }
    return reader.read(file == null ? USUAL : file);
  }
}
