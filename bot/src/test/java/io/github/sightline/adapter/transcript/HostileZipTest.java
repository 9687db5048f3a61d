package io.github.sightline.adapter.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HostileZipTest {
  private static final String DAY =
      "[{\"type\":\"message\",\"user\":\"UANA\",\"text\":\"kept\",\"ts\":\"1772528400.000100\"}]";

  private final Path archive;

  HostileZipTest(@TempDir Path folder) {
    this.archive = folder.resolve("export.zip");
  }

  private Map<String, String> export(String... more) {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("users.json", Written.USERS);
    entries.put("channels.json", Written.CHANNELS);
    entries.put("general/2026-03-03.json", DAY);
    for (int i = 0; i < more.length; i += 2) {
      entries.put(more[i], more[i + 1]);
    }
    return entries;
  }

  private Collected read(String... more) throws IOException {
    return Collected.from(Written.zip(archive, export(more)));
  }

  private static Collected read(Path archive, ZipLimits limits) throws IOException {
    FileTree.Opener opener = refused -> ZipTree.open(archive, limits, refused);
    return Collected.from(new SlackExport("export.zip", opener, CandidateRule.guests()));
  }

  @Test
  void placesNameTheArchiveTheFileAndTheLine() throws IOException {
    Collected read = read("general/2026-03-04.json", "[\n{\"type\":\"message\"}]");

    assertThat(read.places()).containsExactly(archive + "!general/2026-03-04.json:2");
  }

  @Test
  void namesThatLeadElsewhereAreRefusedAndTheRestIsRead() throws IOException {
    Collected read =
        read(
            "../up.json",
            "",
            "/root.json",
            "",
            "a\\b.json",
            "",
            "C:/c.json",
            "",
            "a/../b",
            "",
            "a/\u0007.json",
            "");

    assertThat(read.texts()).containsExactly("kept");
    assertThat(read.reasons())
        .containsExactly(
            "has a name with '..': it would lead out of the archive",
            "has an absolute name: it would lead out of the archive",
            "has a backslash in its name: pack the archive with slashes",
            "has an absolute name: it would lead out of the archive",
            "has a name with '..': it would lead out of the archive",
            "has an unprintable name");
  }

  @Test
  void archivesInsideAreRefusedButForUploads() throws IOException {
    Collected read = read("general/more.zip", "PK", "__uploads/F1/cv.zip", "PK");

    assertThat(read.texts()).containsExactly("kept");
    assertThat(read.places()).containsExactly(archive + "!general/more.zip:1");
  }

  @Test
  void anEntryThatStandsTwiceIsRefusedInBothItsForms() throws IOException {
    Written.zip(archive, export("general/2026-03-04.json", DAY, "general/2026-03-05.json", DAY));
    Written.patch(archive, "2026-03-05.json", "2026-03-04.json");

    Collected read = Collected.from(archive);
    assertThat(read.texts()).containsExactly("kept");
    assertThat(read.refusals)
        .containsExactly(
            Refusal.at(
                archive + "!general/2026-03-04.json",
                1,
                "stands in the archive twice: nobody knows which one is meant"));
  }

  @Test
  void aBombIsCutOffAndTheOtherDaysAreRead() throws IOException {
    Collected read =
        read(
            "general/2026-03-02.json",
            "[" + " ".repeat(30 << 20) + "]",
            "general/2026-03-04.json",
            DAY.replace("kept", "kept too").replace("0001", "0002"));

    assertThat(read.texts()).containsExactly("kept", "kept too");
    assertThat(read.reasons()).hasSize(1);
    assertThat(read.reasons().get(0)).contains("unpacks to more than 250 times its size");
  }

  @Test
  void allThatIsUnpackedTogetherIsLimitedToo() throws IOException {
    Written.zip(archive, export());

    Collected read = read(archive, new ZipLimits(100, 100_000, 250, 500));
    assertThat(read.events).isEmpty();
    assertThat(read.reasons().get(0)).contains("the archive unpacks to more than 500 bytes");
  }

  @Test
  void anArchiveOfFarTooManyEntriesIsRefusedBeforeItsTableIsRead() throws IOException {
    Written.zip(archive, export());

    assertThat(read(archive, new ZipLimits(2, 100_000, 250, 1 << 20)).refusals)
        .containsExactly(Refusal.at("export.zip", 1, "has 3 entries, far too many: a zip bomb?"));
    assertThat(read(archive, new ZipLimits(100, 10, 250, 1 << 20)).refusals).hasSize(1);
  }

  @Test
  void theSizeOfAWideTableOfContentsIsReadToo() throws IOException {
    Map<String, String> many = new LinkedHashMap<>();
    for (int i = 0; i < 66_000; i++) {
      many.put("general/" + i, "");
    }
    Written.zip(archive, many);

    assertThat(read(archive, new ZipLimits(65_999, 1L << 30, 250, 1 << 20)).reasons())
        .containsExactly("has 66000 entries, far too many: a zip bomb?");
  }

  @Test
  void entriesThatShareTheirBytesAreRefused() throws IOException {
    Written.zip(archive, export("general/2026-03-02.json", "[" + "1,".repeat(5000) + "1]"));
    byte[] bytes = Files.readAllBytes(archive);
    for (int i = 0; i + 24 < bytes.length; i++) {
      if (new String(bytes, i, 4, StandardCharsets.ISO_8859_1).equals("PK\1\2")) {
        // The packed size in the table of contents.
        bytes[i + 21] = 0x7F;
      }
    }
    Files.write(archive, bytes);

    assertThat(read(archive, ZipLimits.USUAL).reasons())
        .hasSize(1)
        .allMatch(r -> r.contains("overlap") || r.contains("damaged"));
  }

  @Test
  void damagedBytesLoseTheirDayOnly() throws IOException {
    String name = "general/2026-03-02.json";
    Written.zip(archive, export(name, "[" + "{\"type\":\"x\"},\n".repeat(3000) + "1]"));
    byte[] bytes = Files.readAllBytes(archive);
    int start = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(name) + name.length();
    // No packed block begins like this.
    bytes[start] = (byte) 0xFF;
    Files.write(archive, bytes);

    Collected read = Collected.from(archive);
    assertThat(read.texts()).containsExactly("kept");
    assertThat(read.places()).containsExactly(archive + "!" + name + ":1");
    assertThat(read.reasons().get(0)).startsWith("the archive is damaged behind this record");
  }

  @Test
  void whatIsNoArchiveIsRefusedWithTheCure() throws IOException {
    Files.writeString(archive, "hello");
    assertThat(Collected.from(archive).reasons())
        .containsExactly("is not a ZIP archive, or was cut off: export or download it again");

    Written.zip(archive, export());
    byte[] whole = Files.readAllBytes(archive);
    Files.write(archive, Arrays.copyOf(whole, whole.length - 30));
    assertThat(Collected.from(archive).reasons()).hasSize(1);

    Files.writeString(archive, "");
    assertThat(Collected.from(archive).reasons()).hasSize(1);
  }

  @Test
  void anExportPackedWithItsFolderIsReadAsWell() throws IOException {
    Map<String, String> inner = new LinkedHashMap<>();
    export().forEach((name, text) -> inner.put("Acme export/" + name, text));
    inner.put("__MACOSX/Acme export/._users.json", "x");
    Written.zip(archive, inner);

    Collected read = Collected.from(archive);
    assertThat(read.texts()).containsExactly("kept");
    assertThat(read.refusals).isEmpty();
  }

  @Test
  void storedEntriesAndFolderEntriesAreFine() throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("general/"));
      for (Map.Entry<String, String> entry : export().entrySet()) {
        store(zip, entry.getKey(), entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }

    assertThat(Collected.from(archive).texts()).containsExactly("kept");
  }

  private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    ((OutputStream) zip).write(bytes);
  }
}
