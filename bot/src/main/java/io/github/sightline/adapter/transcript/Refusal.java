package io.github.sightline.adapter.transcript;

/**
 * A piece of input that was left out, and why.
 *
 * @param place {@code file:line}, in an archive {@code archive.zip!file:line}; line 1 stands for a
 *     whole file
 * @param reason one line of words for the operator
 */
public record Refusal(String place, String reason) {
  private static final int LONGEST = 400;

  /** Both parts may quote hostile names or content, and are printed to terminals. */
  public Refusal {
    place = printable(place);
    reason = printable(reason);
    // Of a place the end tells most, of a reason the beginning.
    place = place.length() <= LONGEST ? place : "…" + place.substring(place.length() - LONGEST);
    reason = reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST) + "…";
  }

  static Refusal at(String file, int line, String reason) {
    return new Refusal(file + ":" + line, reason);
  }

  @Override
  public String toString() {
    return place + ": " + reason;
  }

  private static String printable(String words) {
    return words.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029]", "?");
  }
}
