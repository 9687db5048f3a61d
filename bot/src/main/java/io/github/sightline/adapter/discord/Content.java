package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.sightline.chat.Attachment;
import io.github.sightline.chat.FileMaker;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a request says: JSON alone, or JSON and files.
 *
 * @param type its media type
 */
record Content(String type, BodyPublisher bytes) {
  /** Ends a part only at the beginning of a line, where no JSON, calendar or picture has it. */
  private static final String BOUNDARY = "----sightline-3f1c0b9e7d5a4826-part";

  /** A file with its bytes as they are sent. */
  record Part(Attachment file, BodyPublisher bytes) {}

  static Content of(JsonNode body) {
    return new Content("application/json", BodyPublishers.ofString(body.toString()));
  }

  /** As a form: the JSON, then the files, named by their places in its {@code attachments}. */
  static Content of(JsonNode body, List<Part> files) {
    List<BodyPublisher> all = new ArrayList<>();
    all.add(head("payload_json", "", "application/json"));
    all.add(BodyPublishers.ofString(body.toString()));
    for (int i = 0; i < files.size(); i++) {
      Attachment file = files.get(i).file();
      all.add(head("files[" + i + "]", file.name(), file.mediaType()));
      all.add(files.get(i).bytes());
    }
    all.add(BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
    return new Content(
        "multipart/form-data; boundary=" + BOUNDARY,
        BodyPublishers.concat(all.toArray(BodyPublisher[]::new)));
  }

  private static BodyPublisher head(String name, String file, String type) {
    String as = file.isEmpty() ? "" : "; filename=\"" + file + "\"";
    return BodyPublishers.ofString(
        "\r\n--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\nContent-Type: %s\r\n\r\n"
            .formatted(BOUNDARY, name, as, type),
        StandardCharsets.UTF_8);
  }

  /** Those of the files that can be made here. */
  static List<Part> parts(List<Attachment> files, FileMaker maker) {
    List<Part> parts = new ArrayList<>();
    for (Attachment file : files) {
      maker
          .bytes(file)
          .filter(bytes -> bytes.length > 0 && bytes.length <= Attachment.LARGEST)
          .ifPresent(bytes -> parts.add(new Part(file, BodyPublishers.ofByteArray(bytes))));
    }
    return parts;
  }
}
