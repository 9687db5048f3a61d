package io.github.sightline.engine;

import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import io.github.sightline.chat.UserId;
import java.util.List;

/** What stands in place of a card whose case is kept under another account of the person. */
final class LinkedCard {
  private LinkedCard() {}

  static Outgoing of(UserId account, String name, UserId main, Desk desk) {
    return new Outgoing(
        CaseRules.cardKey(account),
        desk.warnings(),
        "Linked · " + name,
        List.of(
            new Section(
                "What to do next",
                List.of(
                    Line.of(
                        "This person's case is kept under their account on %s: use the card there"
                            .formatted(main.platform())),
                    Line.of("Wrong? A command undoes it: unlink @person and the account's id")))),
        "Sightline informs; people decide.");
  }
}
