package io.github.sightline.adapter.web;

import io.github.sightline.chat.Outgoing;
import java.util.Locale;

/** How a card is coloured. Its words say all; the colour only helps. */
public final class CardTone {
  private CardTone() {}

  /** The name in the style sheet: by the first word of the title. */
  public static String of(Outgoing card) {
    String title = card.title().toLowerCase(Locale.ROOT);
    if (title.startsWith("high")) {
      return "high";
    }
    if (title.startsWith("caution")) {
      return "caution";
    }
    return title.startsWith("settled") ? "settled" : "note";
  }
}
