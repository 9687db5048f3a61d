package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.Role;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns one line of a labelled file into a conversation, leaving out messages that are bad. */
final class LabelledReader {
  private final Consumer<String> refused;
  private final List<LabelledMessage> messages = new ArrayList<>();

  private LabelledReader(Consumer<String> refused) {
    this.refused = refused;
  }

  /**
   * The conversation of a line.
   *
   * @param refused takes the reason for each message that is left out
   * @throws BadContent where the line as a whole cannot be used
   */
  static LabelledConversation read(LabelledShapes.Line line, Consumer<String> refused)
      throws BadContent {
    String id = Sane.present("id", line.id);
    String platform = Sane.present("platform", line.platform);
    ZoneId zone = zone("zone", line.zone);
    Zones zones =
        new Zones(
            zone, line.candidateZone == null ? zone : zone("candidate_zone", line.candidateZone));
    List<? extends LabelledShapes.@Nullable Said> said = line.said();
    if (said == null) {
      throw new BadContent("\"messages\" is missing");
    }
    LabelledReader reader = new LabelledReader(refused);
    said.forEach(reader::take);
    return new LabelledConversation(
        id, platform, line.title(), zones, reader.messages, line.expected(), line.interviews());
  }

  private void take(LabelledShapes.@Nullable Said said) {
    try {
      messages.add(message(said));
    } catch (BadContent e) {
      String which = said == null || said.n == null ? "?" : said.n.toString();
      refused.accept("message " + which + ": " + e.reason());
    }
  }

  private LabelledMessage message(LabelledShapes.@Nullable Said said) throws BadContent {
    if (said == null || said.n == null) {
      throw new BadContent("\"n\" is missing");
    }
    if (said.n < 0 || said.n > MessageNumber.HIGHEST) {
      throw new BadContent("\"n\" is not between 0 and " + MessageNumber.HIGHEST);
    }
    Instant at = time(Sane.present("at", said.at));
    Role who = role(Sane.present("who", said.who));
    String text = Sane.text("text", said.text);
    LabelledMessage message = new LabelledMessage(said.n, at, who, text, said.gold());
    if (!messages.isEmpty()) {
      follows(messages.get(messages.size() - 1), message);
    }
    return message;
  }

  private static void follows(LabelledMessage last, LabelledMessage next) throws BadContent {
    if (next.n() <= last.n()) {
      throw new BadContent("stands behind message " + last.n());
    }
    if (next.at().isBefore(last.at())) {
      throw new BadContent("its time goes back behind that of message " + last.n());
    }
  }

  private static Instant time(String at) throws BadContent {
    try {
      return Sane.time(OffsetDateTime.parse(at).toInstant());
    } catch (DateTimeException e) {
      throw new BadContent("\"at\" is not a time: " + at);
    }
  }

  private static ZoneId zone(String field, @Nullable String name) throws BadContent {
    try {
      return ZoneId.of(Sane.present(field, name));
    } catch (DateTimeException e) {
      throw new BadContent("\"" + field + "\" is not a time zone: " + name);
    }
  }

  static Role role(String name) throws BadContent {
    for (Role role : Role.values()) {
      if (role.name().toLowerCase(Locale.ROOT).equals(name)) {
        return role;
      }
    }
    throw new BadContent("'" + name + "' is not recruiter, manager, candidate or other");
  }
}
