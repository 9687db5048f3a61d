package io.github.sightline.adapter.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.fakeslack.FakeFile;
import io.github.sightline.fakeslack.FakeWorkspace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The files that people see with a card: in its blocks, and in its thread. */
final class Shared {
  private Shared() {}

  static List<String> with(FakeWorkspace in, String channel, String card) {
    List<String> files = new ArrayList<>();
    ObjectNode message = Objects.requireNonNull(in.room(channel).messages.get(card), card);
    for (JsonNode block : message.path("blocks")) {
      if (block.path("type").asText().equals("image")) {
        FakeFile file = file(in, block.path("slack_file").path("id").asText());
        files.add(shown(file, block.path("alt_text").asText()));
      }
    }
    for (ObjectNode reply : in.room(channel).messages.values()) {
      if (reply.path("thread_ts").asText().equals(card)) {
        for (JsonNode shared : reply.path("files")) {
          FakeFile file = file(in, shared.path("id").asText());
          files.add(shown(file, shared.path("title").asText()));
        }
      }
    }
    return files;
  }

  private static FakeFile file(FakeWorkspace in, String id) {
    return Objects.requireNonNull(in.files.get(id), id);
  }

  private static String shown(FakeFile file, String words) {
    byte[] bytes = Objects.requireNonNull(file.bytes, file.id);
    return "%s: %s (%s)".formatted(file.name, new String(bytes, StandardCharsets.UTF_8), words);
  }
}
