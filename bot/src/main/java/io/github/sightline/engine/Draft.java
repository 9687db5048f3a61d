package io.github.sightline.engine;

import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Outgoing.Line;
import io.github.sightline.chat.Outgoing.Section;
import java.util.List;

/** What the person who pressed is told: for steps that need words to the candidate, a draft. */
final class Draft {
  private Draft() {}

  static Answer after(CaseAction action) {
    return switch (action) {
      case OFFER_FORMATS ->
          draft(
              "We can meet by video, by phone or in person, and we are glad to make adjustments."
                  + " Which suits you? You need to give no reason.");
      case ASK_IDENTITY ->
          draft(
              "Before the next step we confirm everybody's identity once. Would a short video call,"
                  + " a visit, or our checking service suit you best?");
      case IS_REFUSAL, IS_NO_REFUSAL ->
          Answer.done("Noted, with your name: it counts from now on. Thank you.");
      case LINK, UNLINK -> Answer.done("Noted, with your name: their cases are counted anew.");
      case WITHDRAW -> Answer.done("What was read was removed.");
      case ACKNOWLEDGE, NOT_A_CONCERN, SNOOZE, ASSIGN ->
          Answer.done("Noted, with your name, on the card.");
    };
  }

  private static Answer draft(String words) {
    return new Answer(
        true,
        "Noted, with your name, on the card. The bot writes nothing to candidates: you do.",
        List.of(new Section("You could write", List.of(Line.of(words)))));
  }
}
