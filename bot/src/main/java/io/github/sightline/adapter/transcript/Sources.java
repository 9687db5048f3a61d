package io.github.sightline.adapter.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Recognises what a file or folder of conversations is. */
public final class Sources {
  private static final String KINDS =
      "give a labelled file (.jsonl), a plain transcript (.txt), a Slack export (its folder or"
          + " .zip), a DiscordChatExporter file (.json), or a folder of these";

  private Sources() {}

  /**
   * The events of a file or folder. Nothing but the beginning of a file is read yet.
   *
   * @throws IllegalArgumentException where it is none of the known kinds, with the cure
   */
  public static EventSource open(Path source, CandidateRule rule) {
    if (!Files.exists(source)) {
      throw new IllegalArgumentException(source + ": no such file or folder");
    }
    try {
      EventSource known = recognise(source, rule);
      if (known != null) {
        return known;
      }
    } catch (BadContent e) {
      throw new IllegalArgumentException(source + ": " + e.reason(), e);
    } catch (IOException e) {
      throw new IllegalArgumentException(source + ": cannot be read: " + e, e);
    }
    throw new IllegalArgumentException(source + ": not a kind of file that is read here: " + KINDS);
  }

  /**
   * The events of a file or folder, or null where its name is none of the known ones.
   *
   * @throws BadContent where its name is right and its content is not
   */
  static @Nullable EventSource recognise(Path source, CandidateRule rule)
      throws IOException, BadContent {
    if (Files.isDirectory(source)) {
      return folder(source, rule);
    }
    String name = SafeFolder.name(source).toLowerCase(Locale.ROOT);
    if (!Files.isRegularFile(source)) {
      return null;
    } else if (name.endsWith(".jsonl")) {
      return new LabelledSource(source, rule);
    } else if (name.endsWith(".txt")) {
      return new PlainSource(source, rule);
    } else if (name.endsWith(".zip")) {
      return zip(source, rule);
    } else if (name.endsWith(".json")) {
      return json(source, rule);
    }
    return null;
  }

  private static EventSource folder(Path folder, CandidateRule rule)
      throws IOException, BadContent {
    if (isSlackExport(folder)) {
      return new SlackExport(folder.toString(), refused -> FolderTree.open(folder, refused), rule);
    }
    if (!FolderSource.holdsAny(folder)) {
      throw new BadContent("holds no conversation that is read here: " + KINDS);
    }
    return new FolderSource(folder, rule);
  }

  static boolean isSlackExport(Path folder) throws IOException {
    for (Path child : SafeFolder.of(folder, r -> {}).list(folder)) {
      if (SlackLayout.isList(SafeFolder.name(child))) {
        return true;
      }
    }
    return false;
  }

  private static EventSource zip(Path archive, CandidateRule rule) throws IOException, BadContent {
    FileTree.Opener opener = refused -> ZipTree.open(archive, ZipLimits.USUAL, refused);
    SlackExport export = new SlackExport(archive.toString(), opener, rule);
    try (FileTree tree = opener.open(r -> {})) {
      if (SlackLayout.of(tree.names()) != null) {
        return export;
      }
    } catch (BadContent damaged) {
      // What is wrong with it is told when it is read, as with any other bad content.
      return export;
    }
    throw new BadContent(
        "is not a Slack export, it holds neither users.json nor channels.json:"
            + " export it again, or unpack it where it holds other conversations");
  }

  private static EventSource json(Path file, CandidateRule rule) throws IOException, BadContent {
    if (!DiscordExport.isOne(file)) {
      throw new BadContent(
          "is not a DiscordChatExporter file: export the channel with --format Json,"
              + " and give a Slack export as a whole");
    }
    return new DiscordExport(file, rule);
  }
}
