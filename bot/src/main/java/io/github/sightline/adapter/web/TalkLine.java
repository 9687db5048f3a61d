package io.github.sightline.adapter.web;

import java.util.List;

/**
 * A message in the timeline of a case.
 *
 * @param id the platform's id of it
 * @param time when it was written, on the clocks of the reader
 * @param who wrote it
 * @param team whether that was somebody of the hiring team
 * @param text its words; empty where they are nobody's business
 * @param chips what was read from it
 * @param deleted whether its author took it away since
 */
public record TalkLine(
    String id,
    String time,
    String who,
    boolean team,
    String text,
    List<Chip> chips,
    boolean deleted) {
  public TalkLine {
    chips = List.copyOf(chips);
  }
}
