package io.github.sightline.interview;

/**
 * One thing about an interview that became another, and who said so.
 *
 * @param interview the id of the interview
 * @param facet what changed
 * @param before what it was, in the spelling of files; empty where the interview is new
 * @param after what it is now
 * @param source who said so, when, in which words
 */
public record Change(String interview, Facet facet, String before, String after, Source source) {}
