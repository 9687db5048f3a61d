package io.github.sightline.adapter.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.chat.Button;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Section;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The buttons of a card. Discord shows all of them below the text, in at most five rows of five:
 * those that are about another card have a row of their own and say what about.
 */
final class Buttons {
  private static final Logger LOG = LoggerFactory.getLogger(Buttons.class);
  private static final int LABEL = 80;
  private static final int ROW = 5;
  private static final int ROWS = 5;
  private static final int ROW_TYPE = 1;
  private static final int TYPE = 2;
  private static final int SECONDARY = 2;

  private final ArrayNode rows = Json.object().putArray("components");
  private ArrayNode row = Json.object().putArray("components");
  private boolean isFull = true;

  private Buttons() {}

  static JsonNode of(Outgoing card) {
    Buttons made = new Buttons();
    for (Section section : card.sections()) {
      boolean own = section.about().isEmpty();
      made.isFull |= !own;
      for (Button button : section.buttons()) {
        made.add(button, section, own ? card.key() : section.about());
      }
      made.isFull |= !own;
    }
    return made.rows;
  }

  private void add(Button button, Section section, String about) {
    Optional<String> id =
        new ButtonId(ButtonId.Kind.BUTTON, button.action(), button.input(), about).text();
    boolean next = isFull || row.size() == ROW;
    if (id.isEmpty() || (next && rows.size() == ROWS)) {
      // A card without the button is of more use than none.
      LOG.warn("there is no room for the button {} of {}", button.action(), about);
      return;
    }
    if (next) {
      row = rows.addObject().put("type", ROW_TYPE).putArray("components");
      isFull = false;
    }
    ObjectNode shown = row.addObject().put("type", TYPE).put("style", SECONDARY);
    shown.put("label", Inert.line(label(button, section), LABEL)).put("custom_id", id.get());
  }

  /** With the name that the heading ends with, where the button is not about the card itself. */
  private static String label(Button button, Section section) {
    String heading = section.heading();
    return section.about().isEmpty()
        ? button.label()
        : button.label() + " · " + heading.substring(heading.indexOf(": ") + 1).strip();
  }
}
