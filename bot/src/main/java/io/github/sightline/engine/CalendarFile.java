package io.github.sightline.engine;

/** Port: writes an interview as a file that calendar programs open. */
@FunctionalInterface
public interface CalendarFile {
  /**
   * The file as text. The same interview gives the same text; a later state of it replaces the one
   * before in the reader's calendar.
   *
   * @param name the candidate's, as everybody in the channel sees it
   */
  String of(AgendaEntry entry, String name);
}
