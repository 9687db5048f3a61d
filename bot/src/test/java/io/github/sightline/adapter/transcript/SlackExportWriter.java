package io.github.sightline.adapter.transcript;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.sightline.chat.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes labelled conversations the way Slack writes an export.
 *
 * <p>Each conversation becomes a channel, a private channel or a direct message in turn; its
 * candidate becomes a single-channel guest, recruiter and manager become members, and others become
 * a bot. Joins, files, threads and the files that Slack adds are written too. Conversations are
 * taken one by one, so an export can be far larger than memory.
 */
public final class SlackExportWriter {
  static final String TEAM = "T0ACME";
  private static final List<String> LISTS = List.of("channels.json", "groups.json", "dms.json");

  // PHP's habits: everything but ASCII is escaped, and so are slashes.
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII, JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  private final ExportOutput out;
  private final List<List<Object>> lists =
      List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  private final List<Object> users = new ArrayList<>();

  private SlackExportWriter(ExportOutput out) {
    this.out = out;
  }

  /** Writes an unpacked export. */
  public static void folder(Path folder, Iterable<LabelledConversation> conversations)
      throws IOException {
    try (ExportOutput out = ExportOutput.folder(folder)) {
      new SlackExportWriter(out).write(conversations);
    }
  }

  /** Writes an export as Slack lets it be downloaded. */
  public static void zip(Path archive, Iterable<LabelledConversation> conversations)
      throws IOException {
    try (ExportOutput out = ExportOutput.zip(archive)) {
      new SlackExportWriter(out).write(conversations);
    }
  }

  /** The channel that the conversation at a place, from 0, becomes. */
  public static String channelId(int index) {
    return "CGD".charAt(index % 3) + "0%08d".formatted(index);
  }

  /** The account of the candidate of the conversation at a place, from 0. */
  public static String candidateId(int index) {
    return "U1%08d".formatted(index);
  }

  /** What a role is when the export is read again: it knows no managers. */
  public static Role readAs(Role role) {
    return role == Role.MANAGER ? Role.RECRUITER : role;
  }

  private void write(Iterable<LabelledConversation> conversations) throws IOException {
    team();
    int index = 0;
    for (LabelledConversation conversation : conversations) {
      channel(index++, conversation);
    }
    for (int i = 0; i < LISTS.size(); i++) {
      json(LISTS.get(i), lists.get(i));
    }
    json("mpims.json", List.of());
    json("users.json", users);
    json("integration_logs.json", List.of(Map.of("user_id", "U0RECRUITER", "date", "1772528400")));
    json("canvases.json", List.of(Map.of("id", "F0CANVAS", "title", "Interview guide")));
  }

  private void team() {
    users.add(SlackWords.user("USLACKBOT", "slackbot", Map.of("is_bot", false)));
    users.add(
        SlackWords.user("U0RECRUITER", "mira", Map.of("is_primary_owner", true, "is_bot", false)));
    users.add(SlackWords.user("U0MANAGER", "jon", Map.of("is_bot", false)));
    users.add(SlackWords.user("U0HELPER", "helper", Map.of("is_bot", true)));
  }

  private void channel(int index, LabelledConversation conversation) throws IOException {
    String folder = list(index);
    SlackDay day = new SlackDay(candidateId(index));
    LocalDate date = null;
    for (LabelledMessage message : conversation.messages()) {
      LocalDate next = message.at().atZone(ZoneOffset.UTC).toLocalDate();
      if (date != null && !next.equals(date)) {
        json(folder + "/" + date + ".json", day.taken());
      }
      date = next;
      day.add(message);
    }
    if (date != null) {
      json(folder + "/" + date + ".json", day.taken());
    }
  }

  /** Enters a channel and its candidate into the lists, and tells the folder of the channel. */
  private String list(int index) {
    String id = channelId(index);
    String name = "cand-%05d".formatted(index);
    String candidate = candidateId(index);
    users.add(
        SlackWords.user(
            candidate, name, Map.of("is_restricted", true, "is_ultra_restricted", true)));
    List<String> members = List.of("U0RECRUITER", "U0MANAGER", candidate);
    boolean direct = id.startsWith("D");
    lists
        .get(index % 3)
        .add(
            direct
                ? Map.of("id", id, "created", 1772528400, "members", members)
                : Map.of("id", id, "name", name, "is_archived", false, "members", members));
    return direct ? id : name;
  }

  private void json(String name, Object value) throws IOException {
    try (var file = out.file(name)) {
      MAPPER.writerWithDefaultPrettyPrinter().writeValue(file, value);
    }
  }
}
