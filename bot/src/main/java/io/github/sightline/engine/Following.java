package io.github.sightline.engine;

import io.github.sightline.interview.Zones;
import io.github.sightline.time.TimeReader;
import java.time.ZoneOffset;

/**
 * How interviews are followed.
 *
 * @param arrangements who derives them
 * @param settings what is done about them
 */
public record Following(Arrangements arrangements, InterviewSettings settings) {
  /** For people who live by UTC, with every setting at its default. */
  public static final Following USUAL =
      new Following(
          new Arrangements(
              TimeReader.english(), channel -> new Zones(ZoneOffset.UTC, ZoneOffset.UTC)),
          InterviewSettings.DEFAULT);
}
