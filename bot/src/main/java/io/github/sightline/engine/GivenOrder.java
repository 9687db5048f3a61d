package io.github.sightline.engine;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.UserId;
import io.github.sightline.interview.Event;
import io.github.sightline.interview.Order;
import io.github.sightline.interview.Source;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something that a named person told the bot about an interview, by command or button.
 *
 * @param id the platform's id of the command or press
 * @param candidate whose interview
 * @param channel where the interview is talked about
 * @param action what was pressed
 * @param order what the interview is to be; for buttons, which one it was and when, as seen then
 * @param by who
 * @param at when
 * @param words what was typed; empty for buttons
 */
public record GivenOrder(
    String id,
    UserId candidate,
    ChannelId channel,
    InterviewAction action,
    Order order,
    Author by,
    Instant at,
    String words) {

  /** By time, then id. */
  static final Comparator<GivenOrder> ORDER =
      Comparator.comparing(GivenOrder::at).thenComparing(GivenOrder::id);

  /** What it does to the schedule; empty: nothing by itself. */
  Optional<Event> event() {
    Source.Kind kind = action == InterviewAction.COMMAND ? Source.Kind.COMMAND : Source.Kind.BUTTON;
    Source source = new Source(kind, by.id(), at, null, words);
    if (action == InterviewAction.COMMAND) {
      return Optional.of(new Event.Commanded(order, source));
    }
    if (action == InterviewAction.OTHER_FORMAT) {
      return Optional.of(new Event.Wished(order.interview(), source));
    }
    return Optional.ofNullable(action.ruling())
        .map(r -> new Event.Pressed(order.interview(), order.slot(), r, source));
  }
}
