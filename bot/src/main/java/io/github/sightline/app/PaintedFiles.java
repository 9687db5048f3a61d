package io.github.sightline.app;

import io.github.sightline.adapter.picture.Pictures;
import io.github.sightline.chart.SceneText;
import io.github.sightline.chat.Attachment;
import io.github.sightline.chat.FileMaker;
import io.github.sightline.summary.PictureFile;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Paints pictures, where this Java can, and writes texts as they are. */
final class PaintedFiles implements FileMaker {
  private static final Logger LOG = LoggerFactory.getLogger(PaintedFiles.class);

  private final boolean paints;

  /** Looks once and for all whether anything can be painted; {@code run} says where not. */
  PaintedFiles() {
    this(Pictures::trouble);
  }

  PaintedFiles(Supplier<Optional<String>> trouble) {
    this.paints = trouble.get().isEmpty();
  }

  @Override
  public Optional<byte[]> bytes(Attachment file) {
    if (!file.mediaType().equals(PictureFile.TYPE)) {
      return OF_TEXT.bytes(file);
    }
    try {
      return paints ? Optional.of(Pictures.png(SceneText.parse(file.source()))) : Optional.empty();
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("{} is not painted: {}", file.name(), e.toString());
      return Optional.empty();
    }
  }
}
