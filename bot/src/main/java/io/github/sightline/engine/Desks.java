package io.github.sightline.engine;

/** The desk of each workspace. */
@FunctionalInterface
public interface Desks {
  /** The desk of that platform's workspace. */
  Desk of(String platform, String workspace);

  /** One desk for all. */
  static Desks always(Desk desk) {
    return (platform, workspace) -> desk;
  }
}
