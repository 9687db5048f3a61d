package io.github.sightline.engine;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.UserId;
import java.time.Instant;

/**
 * Something that a named person did about a case.
 *
 * @param id the platform's id of the press that asked for it
 * @param candidate whose case
 * @param action what
 * @param by who
 * @param at when
 * @param input the reason, the id of the person it is assigned to, or the message that it is about
 */
public record CaseStep(
    String id, UserId candidate, CaseAction action, Author by, Instant at, String input) {
  /** The same step about the account under which the case is kept. */
  CaseStep about(UserId main) {
    return new CaseStep(id, main, action, by, at, input);
  }
}
