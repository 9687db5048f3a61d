package io.github.sightline.engine;

import io.github.sightline.chat.Author;

/** Port: lets people of the hiring team into the pages. */
public interface Invitations {
  /** The address that lets this person in: once, and soon. */
  String linkFor(Author who);

  /** The address of this person's calendar; the one before opens nothing any more. */
  String calendarFor(Author who);
}
