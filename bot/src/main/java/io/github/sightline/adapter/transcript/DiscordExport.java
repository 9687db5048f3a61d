package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One channel as DiscordChatExporter writes it with {@code --format Json}.
 *
 * @param file the exported file
 * @param rule who is a candidate in it
 */
record DiscordExport(Path file, CandidateRule rule) implements EventSource {
  static final String PLATFORM = "discord";

  private static final int HEAD = 4096;
  private static final Pattern START = Pattern.compile("\\s*\\{\\s*\"guild\"\\s*:", Pattern.DOTALL);

  /** Whether a file begins like one, or is in an encoding that keeps one from being told. */
  static boolean isOne(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    try {
      int mark = Utf8.mark(head, head.length);
      String text = new String(head, mark, head.length - mark, StandardCharsets.UTF_8);
      return START.matcher(text).lookingAt();
    } catch (BadContent e) {
      return true;
    }
  }

  @Override
  public void read(Sink sink) throws IOException {
    Reading reading = new Reading(rule, new Timeline(sink));
    JsonRecords records = new JsonRecords(file.toString(), sink::refused);
    try (InputStream in = Files.newInputStream(file)) {
      records.read(in, "messages", reading::take);
    }
    reading.timeline.close();
    if (reading.channel != null && reading.channel.hasUnknownRoles()) {
      String reason =
          "has no roles, as in direct messages, so nobody in it is taken for the candidate:"
              + " say who is one by a regular expression over names and ids";
      sink.refused(Refusal.at(file.toString(), 1, reason));
    }
  }

  /** One pass over the file: guild and channel stand first, then the messages. */
  private static final class Reading {
    private final CandidateRule rule;
    private final Timeline timeline;
    private @Nullable String guild;
    private @Nullable DiscordChannel channel;

    Reading(CandidateRule rule, Timeline timeline) {
      this.rule = rule;
      this.timeline = timeline;
    }

    void take(Piece piece) throws BadContent {
      switch (piece.key()) {
        case "guild" -> guild = Sane.present("guild.id", piece.as(DiscordEntry.Place.class).id);
        case "channel" -> channel = channel(piece.as(DiscordEntry.Place.class));
        case "messages" -> message(piece);
        default -> {
          // Names and dates of the export: of no matter here.
        }
      }
    }

    private DiscordChannel channel(DiscordEntry.Place place) throws BadContent {
      String id = Sane.present("channel.id", place.id);
      return new DiscordChannel(new ChannelId(PLATFORM, Sane.present("guild.id", guild), id), rule);
    }

    private void message(Piece piece) throws BadContent {
      if (channel == null) {
        throw new BadContent("stands before the guild and channel that it belongs to");
      }
      ChatEvent event = channel.read(piece.as(DiscordEntry.class));
      if (event != null) {
        timeline.add(event);
      }
    }
  }
}
