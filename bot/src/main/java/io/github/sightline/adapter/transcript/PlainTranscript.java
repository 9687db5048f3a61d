package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * A conversation as plain text, with the lines that the bot is expected to say.
 *
 * <pre>
 * # Video declined twice
 * channel: #cand-ana
 *
 * 2026-03-03 09:00  mira (recruiter): Could we do a video call on Thursday?
 * 2026-03-03 09:10  ana (candidate): I would rather not.
 * &gt; what the bot says to that
 * 2026-03-03 09:11  ana (candidate) edits 2: No.
 *     a line that is indented goes on
 * // a note
 * </pre>
 *
 * <p>Messages are numbered in the order of the file; times are UTC. Lines that cannot be used are
 * refused alone.
 */
public final class PlainTranscript {
  private final PlainHeader header;
  private final List<PlainLine> lines;
  private final List<ChatEvent> events;
  private final List<Spot> spots;
  private final List<Refusal> refusals;

  PlainTranscript(
      PlainHeader header,
      List<PlainLine> lines,
      List<ChatEvent> events,
      List<Spot> spots,
      List<Refusal> refusals) {
    this.header = header;
    this.lines = List.copyOf(lines);
    this.events = List.copyOf(events);
    this.spots = List.copyOf(spots);
    this.refusals = List.copyOf(refusals);
  }

  /**
   * Where a line of the bot stands, or the last line of an event.
   *
   * @param event how many events stand above, this one included
   * @param line index of the line
   * @param bot whether it is a line of the bot
   */
  record Spot(int event, int line, boolean bot) {}

  /**
   * A line that the bot is expected to say.
   *
   * @param after position in {@link #events()}, from 1, of the event that causes it; without edits
   *     and deletions this is the number of the message
   * @param text without the mark in front of it
   */
  public record BotLine(int after, String text) {}

  /**
   * The transcript in a text.
   *
   * @param name the file as it is named in places; names the channel where no header does
   */
  public static PlainTranscript parse(String name, String text) {
    return new PlainParser(name, text).parse();
  }

  /** The first line, or empty. */
  public String title() {
    return header.title();
  }

  /** Where it takes place. */
  public ChannelId channel() {
    return header.channel();
  }

  /** The zone of the hiring team; UTC where the header names none. */
  public ZoneId zone() {
    return header.zone();
  }

  /** What happens in it, in order. */
  public List<ChatEvent> events() {
    return events;
  }

  /** Lines that were left out. */
  public List<Refusal> refusals() {
    return refusals;
  }

  /** What the bot is expected to say, in order. */
  public List<BotLine> botLines() {
    return spots.stream()
        .filter(Spot::bot)
        .map(s -> new BotLine(s.event(), lines.get(s.line()).botLine()))
        .toList();
  }

  /**
   * The text with other lines of the bot; all else stays byte for byte. New lines take the places
   * of old ones, so that notes between them stay where they are.
   *
   * @param said by the position of the event that causes them, as in {@link BotLine#after()}
   */
  public String withBotLines(Map<Integer, List<String>> said) {
    return new PlainRewrite(lines, spots).with(said);
  }
}
