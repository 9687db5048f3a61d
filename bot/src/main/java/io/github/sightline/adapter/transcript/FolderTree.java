package io.github.sightline.adapter.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The files of a folder and of the folders directly in it, where an export keeps its channels.
 *
 * @param folder the folder as the operator named it
 * @param names what was found in it
 */
record FolderTree(Path folder, List<String> names) implements FileTree {
  static FolderTree open(Path folder, Consumer<Refusal> refused) throws IOException {
    SafeFolder safe = SafeFolder.of(folder, refused);
    TreeSet<String> names = new TreeSet<>();
    for (Path child : safe.list(folder)) {
      if (Files.isRegularFile(child)) {
        names.add(SafeFolder.name(child));
      } else if (Files.isDirectory(child)) {
        for (Path file : safe.list(child)) {
          if (Files.isRegularFile(file)) {
            names.add(SafeFolder.name(child) + "/" + SafeFolder.name(file));
          }
        }
      }
    }
    return new FolderTree(folder, List.copyOf(names));
  }

  @Override
  public InputStream open(String name) throws IOException {
    return Files.newInputStream(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public String place(String name) {
    return folder.resolve(name).toString();
  }

  @Override
  public void close() {
    // Nothing is held open between files.
  }
}
