package io.github.sightline.adapter.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A folder of conversations of any kind, read by name, folders within it too.
 *
 * @param folder the folder as the operator named it
 * @param rule who is a candidate in it
 */
record FolderSource(Path folder, CandidateRule rule) implements EventSource {
  private static final List<String> KNOWN = List.of(".jsonl", ".txt", ".zip", ".json");

  @Override
  public void read(Sink sink) throws IOException {
    read(folder, SafeFolder.of(folder, sink::refused), sink);
  }

  /** Whether any file below a folder is called like a conversation. */
  static boolean holdsAny(Path folder) throws IOException {
    for (Path child : SafeFolder.of(folder, r -> {}).list(folder)) {
      if (isOpen(child) ? holdsAny(child) : isKnown(child)) {
        return true;
      }
    }
    return false;
  }

  private void read(Path here, SafeFolder safe, Sink sink) throws IOException {
    for (Path child : safe.list(here)) {
      if (isOpen(child) && !Sources.isSlackExport(child)) {
        read(child, safe, sink);
      } else if (isOpen(child) || isKnown(child)) {
        readOne(child, sink);
      }
    }
  }

  private void readOne(Path source, Sink sink) throws IOException {
    EventSource known;
    try {
      known = Sources.recognise(source, rule);
    } catch (BadContent e) {
      sink.refused(Refusal.at(source.toString(), 1, e.reason()));
      return;
    }
    if (known != null) {
      known.read(sink);
    }
  }

  /** DiscordChatExporter keeps what people attached in such folders: not ours to read. */
  private static boolean isOpen(Path child) {
    return Files.isDirectory(child) && !SafeFolder.name(child).endsWith("_Files");
  }

  private static boolean isKnown(Path file) {
    String name = SafeFolder.name(file).toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file) && KNOWN.stream().anyMatch(name::endsWith);
  }
}
