package io.github.sightline.chat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files whose bytes are their sources, pictures included. */
public final class TestFiles {
  public static final FileMaker ALL =
      file -> Optional.of(file.source().getBytes(StandardCharsets.UTF_8));

  private TestFiles() {}
}
