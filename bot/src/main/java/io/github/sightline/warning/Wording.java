package io.github.sightline.warning;

import io.github.sightline.signal.SignalKind;
import java.util.List;

/**
 * The words for one kind of signal. They name steps of the process, never a person, and each kind
 * says what may be innocent about it.
 *
 * @param step what was seen, as in "video step declined"
 * @param advisories the public warnings behind the rule
 * @param innocent ordinary reasons
 */
public record Wording(String step, List<Advisory> advisories, List<String> innocent) {

  private static final String REASONS_ARE_PRIVATE =
      "A disability, an illness or a fear that nobody has to explain; no other format was offered";

  /** The words for that kind; the compiler asks for them when a kind is added. */
  public static Wording of(SignalKind kind) {
    return switch (kind) {
      case VIDEO_REFUSAL ->
          new Wording(
              "video step declined",
              List.of(Advisory.US_2022, Advisory.ROK_2022, Advisory.US_ROK_2023),
              List.of("Shyness, a shared room, data cost", REASONS_ARE_PRIVATE));
      case TEXT_ONLY ->
          new Wording(
              "written contact asked for instead",
              List.of(Advisory.US_2022, Advisory.ROK_2022),
              List.of("Writes better than speaks, works at night", REASONS_ARE_PRIVATE));
      case VOICE_ONLY ->
          new Wording(
              "voice asked for instead of video",
              List.of(Advisory.ROK_2022),
              List.of("Poor bandwidth, travelling, data cost", REASONS_ARE_PRIVATE));
      case TECHNICAL_EXCUSE ->
          new Wording(
              "video step put off for a technical reason",
              List.of(Advisory.US_ROK_2023),
              List.of("Devices and networks do fail, often twice in a row"));
      case NO_SHOW ->
          new Wording(
              "video interview not attended or without picture",
              List.of(Advisory.US_ROK_2023),
              List.of("A wrong link, a time zone mistake, an emergency"));
      case OFF_PLATFORM ->
          new Wording(
              "another messenger asked for",
              List.of(Advisory.US_2022),
              List.of("Reads that messenger more often"));
      case IN_PERSON_REFUSAL ->
          new Wording(
              "in-person step declined",
              List.of(Advisory.US_ROK_2023),
              List.of("Distance, cost, caring for somebody"));
      case IDENTITY_CHECK_REFUSAL ->
          new Wording(
              "identity or reference check declined",
              List.of(Advisory.US_2022, Advisory.US_ROK_2023),
              List.of(
                  "Worry about how the data are kept; some checks are not allowed before an offer"));
      case PAYMENT_REQUEST ->
          new Wording(
              "unusual payment asked for",
              List.of(Advisory.US_2022, Advisory.UK_2024),
              List.of("Banks where the person lives are slow or costly"));
      case EQUIPMENT_REDIRECT ->
          new Wording(
              "equipment asked to go elsewhere",
              List.of(Advisory.FBI_2024),
              List.of("Moving house, nobody at home to receive it"));
      case STAND_IN ->
          new Wording(
              "somebody else takes part of the interview or chat",
              List.of(Advisory.FBI_2024),
              List.of("An interpreter, a helper, a shared account at home"));
      case ACCOMMODATION -> new Wording("adjustment asked for", List.of(), List.of());
      case VIDEO_HELD -> new Wording("video interview held", List.of(), List.of());
    };
  }

  /** How often, in words: "never", "once", "2 times". */
  static String times(int count) {
    return switch (count) {
      case 0 -> "never";
      case 1 -> "once";
      default -> count + " times";
    };
  }
}
