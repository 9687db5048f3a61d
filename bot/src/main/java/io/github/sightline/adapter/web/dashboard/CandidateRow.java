package io.github.sightline.adapter.web.dashboard;

/**
 * A candidate in the list.
 *
 * @param id the platform's id
 * @param name as shown to people
 * @param state the title of the card, or that there is none
 * @param level in the style sheet
 */
public record CandidateRow(String id, String name, String state, String level) {}
