package io.github.sightline.chat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Port: makes the bytes of attachments right before they are sent. */
@FunctionalInterface
public interface FileMaker {
  /** Makes files of text alone; pictures are left out. */
  FileMaker OF_TEXT =
      file ->
          file.mediaType().startsWith("text/")
              ? Optional.of(file.source().getBytes(StandardCharsets.UTF_8))
              : Optional.empty();

  /**
   * The bytes, at most {@link Attachment#LARGEST}; empty where they cannot be made here, such as a
   * picture where there are no fonts: the card goes without then. Never throws.
   */
  Optional<byte[]> bytes(Attachment file);
}
