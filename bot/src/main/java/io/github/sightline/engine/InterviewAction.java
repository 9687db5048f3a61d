package io.github.sightline.engine;

import io.github.sightline.chat.Button;
import io.github.sightline.interview.Ruling;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people can tell the bot of an interview. */
public enum InterviewAction {
  RIGHT("That is right", Ruling.CONFIRM),
  CHANGE("Another time, please", null),
  OTHER_FORMAT("Other format, please", null),
  HELD("It took place", Ruling.HELD),
  CANDIDATE_MISSED("The candidate did not come", Ruling.CANDIDATE_MISSED),
  TEAM_MISSED("We could not make it", Ruling.TEAM_MISSED),
  CALLED_OFF("It was called off", Ruling.CANCEL),
  KEEP("Keep what was told", null),
  TAKE("Take what was written", null),
  /** Typed, not pressed. */
  COMMAND("", null);

  private static final String PREFIX = "interview-";

  private final String label;
  private final @Nullable Ruling ruling;

  InterviewAction(String label, @Nullable Ruling ruling) {
    this.label = label;
    this.ruling = ruling;
  }

  /** The name in payloads, such as {@code interview-other-format}. */
  String key() {
    return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The action of the button with that key. */
  static Optional<InterviewAction> of(String key) {
    return Arrays.stream(values())
        .filter(action -> action != COMMAND && action.key().equals(key))
        .findFirst();
  }

  /** What it says of the interview; null: nothing that changes it. */
  @Nullable Ruling ruling() {
    return ruling;
  }

  /** Whether it stands below cards that candidates read. */
  boolean isForAll() {
    return this == RIGHT || this == CHANGE || this == OTHER_FORMAT;
  }

  private Button button() {
    return new Button(key(), label, Button.Input.NOTHING);
  }

  /** Buttons below what candidates read. */
  static List<Button> forAll() {
    return List.of(RIGHT.button(), CHANGE.button(), OTHER_FORMAT.button());
  }

  /** Whether it answers the question which of two things holds. */
  boolean isOfDispute() {
    return this == KEEP || this == TAKE;
  }

  /** Buttons below the question which of two things holds, for the team alone. */
  static List<Button> disputes() {
    return List.of(KEEP.button(), TAKE.button());
  }

  /** Buttons below the question how it went, for the team alone. */
  static List<Button> outcomes() {
    return List.of(
        HELD.button(), CANDIDATE_MISSED.button(), TEAM_MISSED.button(), CALLED_OFF.button());
  }
}
