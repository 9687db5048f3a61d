package io.github.sightline.adapter.transcript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people say a message means, in the spelling of the files.
 *
 * @param signals labels of a candidate's message
 * @param insists whether its core label is unconditional
 * @param asks what a message of the hiring team asks for: video, phone, text, onsite, check
 * @param outcome how a video interview ended, as a message of the team tells it
 */
public record Gold(
    List<String> signals, boolean insists, List<String> asks, @Nullable String outcome) {
  /** Nothing labelled, or labels not looked at. */
  public static final Gold NONE = new Gold(List.of(), false, List.of(), null);

  public Gold {
    signals = List.copyOf(signals);
    asks = List.copyOf(asks);
  }
}
