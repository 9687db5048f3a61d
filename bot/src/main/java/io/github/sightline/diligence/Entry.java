package io.github.sightline.diligence;

import io.github.sightline.chat.Author;
import io.github.sightline.chat.UserId;
import java.time.Instant;

/**
 * A change of a candidate's checklist with who made it. Only added, never altered.
 *
 * @param id the platform's id of the press or command: the same one twice is one entry
 * @param candidate whose checklist
 * @param change what
 * @param by who
 * @param at when
 */
public record Entry(String id, UserId candidate, Change change, Author by, Instant at) {}
