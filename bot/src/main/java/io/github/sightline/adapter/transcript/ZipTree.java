package io.github.sightline.adapter.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files of a ZIP archive, unpacked while they are read and never to disk. */
final class ZipTree implements FileTree {
  private final Path archive;
  private final ZipFile zip;
  private final ZipLimits limits;
  private final Set<String> names = new TreeSet<>();
  private final Set<String> doubled = new HashSet<>();
  private long unpacked;

  private ZipTree(Path archive, ZipFile zip, ZipLimits limits) {
    this.archive = archive;
    this.zip = zip;
    this.limits = limits;
  }

  static ZipTree open(Path archive, ZipLimits limits, Consumer<Refusal> refused)
      throws IOException, BadContent {
    ZipDirectory.check(archive, limits);
    ZipTree tree;
    try {
      tree = new ZipTree(archive, new ZipFile(archive.toFile(), StandardCharsets.UTF_8), limits);
    } catch (ZipException e) {
      throw new BadContent("is damaged (" + e.getMessage() + "): export or download it again");
    }
    try {
      tree.list(refused);
      return tree;
    } catch (BadContent e) {
      tree.close();
      throw e;
    }
  }

  private void list(Consumer<Refusal> refused) throws BadContent {
    long packed = 0;
    for (Iterator<? extends ZipEntry> i = zip.entries().asIterator(); i.hasNext(); ) {
      ZipEntry entry = i.next();
      packed += Math.max(0, entry.getCompressedSize());
      if (!entry.isDirectory()) {
        admit(entry.getName(), refused);
      }
    }
    // Entries that share their bytes unpack to more than any single one shows.
    if (packed > archive.toFile().length()) {
      throw new BadContent("has entries that overlap: a zip bomb?");
    }
    names.removeAll(doubled);
  }

  private void admit(String name, Consumer<Refusal> refused) {
    try {
      EntryNames.check(name);
      if (!names.add(name) && doubled.add(name)) {
        throw new BadContent("stands in the archive twice: nobody knows which one is meant");
      }
    } catch (BadContent e) {
      refused.accept(Refusal.at(place(name), 1, e.reason()));
    }
  }

  @Override
  public List<String> names() {
    return List.copyOf(names);
  }

  @Override
  public InputStream open(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    InputStream in = entry == null ? null : zip.getInputStream(entry);
    if (in == null) {
      throw new ZipException(name + " cannot be found in it");
    }
    long most = (1 << 20) + limits.ratio() * Math.max(0, entry.getCompressedSize());
    return new CountedStream(in, read -> count(read, most));
  }

  /** Watches one entry and the whole archive; sizes in the table of contents may lie. */
  private void count(CountedStream.Read read, long most) throws ZipException {
    unpacked += read.more();
    if (read.all() > most) {
      throw new ZipException("unpacks to more than " + limits.ratio() + " times its size: a bomb?");
    }
    if (unpacked > limits.total()) {
      throw new ZipException("the archive unpacks to more than " + limits.total() + " bytes");
    }
  }

  @Override
  public String place(String name) {
    return archive + "!" + name;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
