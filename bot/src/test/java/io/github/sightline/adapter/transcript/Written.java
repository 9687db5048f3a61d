package io.github.sightline.adapter.transcript;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made for a test. */
final class Written {
  static final String USERS =
      """
      [{"id":"UMIRA","team_id":"T1","name":"mira","is_primary_owner":true,
        "profile":{"display_name":"Mira","real_name":"Mira Lind"}},
       {"id":"UANA","team_id":"T1","name":"ana","is_restricted":true,"is_ultra_restricted":true,
        "profile":{"display_name":"","real_name":"Ana Horvat"}},
       {"id":"UBOT","team_id":"T1","name":"jira","is_bot":true,"profile":{"real_name":"Jira"}},
       {"id":"USLACKBOT","team_id":"T1","name":"slackbot","is_bot":false}]
      """;
  static final String CHANNELS = "[{\"id\":\"C1\",\"name\":\"general\"}]";

  private Written() {}

  static Path file(Path folder, String name, String content) throws IOException {
    return file(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Path file(Path folder, String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.write(file, content);
  }

  /** A Slack export with one channel of one day. */
  static Path slack(Path folder, String day) throws IOException {
    file(folder, "users.json", USERS);
    file(folder, "channels.json", CHANNELS);
    file(folder, "general/2026-03-03.json", day);
    return folder;
  }

  static Path zip(Path archive, Map<String, String> entries) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(archive)))) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return archive;
  }

  /** Replaces bytes of an archive, for what no decent tool would write. */
  static void patch(Path archive, String from, String to) throws IOException {
    String bytes = Files.readString(archive, StandardCharsets.ISO_8859_1);
    Files.writeString(archive, bytes.replace(from, to), StandardCharsets.ISO_8859_1);
  }
}
