package io.github.sightline.adapter.transcript;

import io.github.sightline.chat.Role;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is a candidate in a source: as the source tells, everyone, or by a pattern. */
public final class CandidateRule {
  /** Names are typed by strangers and may be made to slow a careless pattern down. */
  private static final int LONGEST_NAME = 256;

  private static final CandidateRule GUESTS = new CandidateRule(null);
  private static final CandidateRule EVERYONE = new CandidateRule(name -> true);

  private final @Nullable Predicate<String> chosen;

  private CandidateRule(@Nullable Predicate<String> chosen) {
    this.chosen = chosen;
  }

  /** Whom the source itself tells apart: guests, strangers, members without a role. */
  public static CandidateRule guests() {
    return GUESTS;
  }

  /** Every human author. */
  public static CandidateRule everyone() {
    return EVERYONE;
  }

  /** Every human author in whose id or one of whose names the pattern is found. */
  public static CandidateRule matching(Pattern pattern) {
    return new CandidateRule(pattern.asPredicate());
  }

  /**
   * The rule in the words of the command line.
   *
   * @param words {@code guests}, {@code everyone}, or a regular expression
   * @throws IllegalArgumentException where it is none of these
   */
  public static CandidateRule parse(String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException(
          "no candidates named: write guests, everyone or a regular expression");
    }
    if (words.equals("guests")) {
      return GUESTS;
    }
    if (words.equals("everyone")) {
      return EVERYONE;
    }
    try {
      return matching(Pattern.compile(words));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "'" + words + "' is not guests, everyone or a regular expression: " + e.getDescription(),
          e);
    }
  }

  /** Whether the source must tell who is a candidate. */
  boolean asksTheSource() {
    return chosen == null;
  }

  /**
   * The role of a human author.
   *
   * @param told what the source tells
   * @param names every name shown for the author
   */
  Role of(Role told, String id, List<String> names) {
    if (chosen == null) {
      return told;
    }
    if (Stream.concat(Stream.of(id), names.stream()).map(CandidateRule::cut).anyMatch(chosen)) {
      return Role.CANDIDATE;
    }
    // A guest whom the operator did not choose is somebody else's candidate.
    return told == Role.CANDIDATE ? Role.OTHER : told;
  }

  private static String cut(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }
}
