package io.github.sightline.adapter.web;

/** Addresses that stand on cards. */
public final class Links {
  private Links() {}

  /** The address where a browser may follow it, else empty: nothing that would run as a script. */
  public static String safe(String address) {
    String lower = address.strip().toLowerCase(java.util.Locale.ROOT);
    boolean fine =
        lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("#");
    return fine ? address.strip() : "";
  }
}
