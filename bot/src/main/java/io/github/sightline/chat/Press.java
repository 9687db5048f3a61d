package io.github.sightline.chat;

import java.time.Instant;

/**
 * Somebody used a button of a card, or marked a message.
 *
 * @param id the platform's id of it: the same press that comes in twice has one id
 * @param card the key of the card
 * @param action the button's action
 * @param by who, with the role found out at this moment
 * @param at when, by the platform's clock
 * @param input the reason, the person's id or what else the button asks for; empty where nothing
 */
public record Press(String id, String card, String action, Author by, Instant at, String input) {
  public Press {
    Names.present("press", id);
    Names.present("card", card);
    Names.present("action", action);
  }
}
