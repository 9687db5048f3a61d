package io.github.sightline.adapter.transcript;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder or archive that an export is written to, one file after the other. */
interface ExportOutput extends Closeable {
  OutputStream file(String name) throws IOException;

  static ExportOutput folder(Path folder) {
    return new ExportOutput() {
      @Override
      public OutputStream file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return new BufferedOutputStream(Files.newOutputStream(file));
      }

      @Override
      public void close() {}
    };
  }

  static ExportOutput zip(Path archive) throws IOException {
    ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(archive)));
    zip.setLevel(1);
    return new ExportOutput() {
      @Override
      public OutputStream file(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        return entry(zip);
      }

      @Override
      public void close() throws IOException {
        zip.close();
      }
    };
  }

  private static OutputStream entry(ZipOutputStream zip) {
    return new FilterOutputStream(zip) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        zip.closeEntry();
      }
    };
  }
}
