package io.github.sightline.adapter.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder that is read without ever leaving it.
 *
 * @param root the real path of the outermost folder
 * @param refused where links that lead out of it are reported
 */
record SafeFolder(Path root, Consumer<Refusal> refused) {
  static SafeFolder of(Path folder, Consumer<Refusal> refused) throws IOException {
    return new SafeFolder(folder.toRealPath(), refused);
  }

  /** The files and folders in a folder, by name; hidden ones and links are left out. */
  List<Path> list(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path child : all.sorted(Comparator.comparing(SafeFolder::name)).toList()) {
        if (Files.isSymbolicLink(child)) {
          judge(child);
        } else if (!name(child).startsWith(".")) {
          children.add(child);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return children;
  }

  static String name(Path path) {
    Path last = path.getFileName();
    return last == null ? "" : last.toString();
  }

  /** A link that stays inside is left out quietly: its target is read under its own name. */
  private void judge(Path link) throws IOException {
    if (!Files.exists(link)) {
      refused.accept(Refusal.at(link.toString(), 1, "is a link that leads nowhere"));
    } else if (!link.toRealPath().startsWith(root)) {
      refused.accept(Refusal.at(link.toString(), 1, "is a link that leads out of the folder"));
    }
  }
}
