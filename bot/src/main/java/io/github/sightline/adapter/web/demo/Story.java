package io.github.sightline.adapter.web.demo;

import io.github.sightline.chat.ChatEvent;
import java.time.ZoneId;
import java.util.List;

/**
 * A conversation that can be played.
 *
 * @param id its name in addresses
 * @param title what it shows, in one sentence
 * @param channel the name of the channel where it takes place
 * @param zone where the hiring team lives
 * @param events what happens, in order
 */
public record Story(String id, String title, String channel, ZoneId zone, List<ChatEvent> events) {
  public Story {
    events = List.copyOf(events);
  }

  /** The title up to its colon, for a button. */
  public String shortTitle() {
    return title.replaceFirst("[:,].*", "");
  }
}
