package io.github.sightline.engine;

import io.github.sightline.chat.Button;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What people can do with a case. */
public enum CaseAction {
  ACKNOWLEDGE("Acknowledge", Button.Input.NOTHING, "Seen"),
  NOT_A_CONCERN("Not a concern", Button.Input.REASON, "Not a concern"),
  OFFER_FORMATS("Offer other formats", Button.Input.NOTHING, "Offers other formats"),
  ASK_IDENTITY("Ask for an identity step", Button.Input.NOTHING, "Asks for an identity step"),
  SNOOZE("Snooze 3 days", Button.Input.NOTHING, "Snoozed for 3 days"),
  ASSIGN("Assign", Button.Input.PERSON, "Assigned"),
  /** On a message, not on the card. */
  IS_REFUSAL("This is a refusal", Button.Input.NOTHING, "Marked a message as a refusal"),
  /** On a message, not on the card. */
  IS_NO_REFUSAL("This is not", Button.Input.NOTHING, "Marked a message as no refusal"),
  /** By a command. */
  LINK("Link", Button.Input.NOTHING, "Linked another account of the same person"),
  /** By a command. */
  UNLINK("Unlink", Button.Input.NOTHING, "Undid the link of another account"),
  /** By the candidate, where candidates are asked whether they agree. */
  WITHDRAW("Withdraw", Button.Input.NOTHING, "Had removed what was read of them");

  /** How long a snoozed case stays quiet. */
  public static final Duration SNOOZE_TIME = Duration.ofDays(3);

  private final String label;
  private final Button.Input input;
  private final String past;

  CaseAction(String label, Button.Input input, String past) {
    this.label = label;
    this.input = input;
    this.past = past;
  }

  /** The name in files and payloads, such as {@code not-a-concern}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The action with that key. */
  static Optional<CaseAction> of(String key) {
    return Arrays.stream(values()).filter(action -> action.key().equals(key)).findFirst();
  }

  Button.Input input() {
    return input;
  }

  /** What it says once it is done. */
  String past() {
    return past;
  }

  /** Whether it corrects how one message was read. */
  boolean isCorrection() {
    return this == IS_REFUSAL || this == IS_NO_REFUSAL;
  }

  /** Whether it is a button of the card, and so a reaction to what the card says. */
  boolean isOnCard() {
    return compareTo(ASSIGN) <= 0;
  }

  /** The buttons of a card, in order. */
  static List<Button> buttons() {
    return Arrays.stream(values()).filter(CaseAction::isOnCard).map(CaseAction::button).toList();
  }

  /**
   * The buttons of a decision that is owed: those after which it is owed no more, or by another.
   */
  static List<Button> deciding() {
    return Stream.of(NOT_A_CONCERN, OFFER_FORMATS, ASK_IDENTITY, ASSIGN)
        .map(CaseAction::button)
        .toList();
  }

  private Button button() {
    return new Button(key(), label, input);
  }

  /** Whether a case is decided by it, until another warning comes. */
  public boolean isDecision() {
    return this == NOT_A_CONCERN || this == OFFER_FORMATS || this == ASK_IDENTITY;
  }
}
