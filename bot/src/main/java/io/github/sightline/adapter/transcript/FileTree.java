package io.github.sightline.adapter.transcript;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/** The files below a folder or in an archive, under names that lead nowhere else. */
interface FileTree extends Closeable {
  /** Names with slashes, sorted. */
  List<String> names();

  /** The bytes of a file. Damage of an archive shows as a ZipException or EOFException. */
  InputStream open(String name) throws IOException;

  /** The file as it is named in places. */
  String place(String name);

  /** Opens a tree. */
  interface Opener {
    /**
     * Opens the tree and refuses the names in it that are not to be trusted.
     *
     * @throws BadContent where nothing in it can be used
     */
    FileTree open(Consumer<Refusal> refused) throws IOException, BadContent;
  }
}
