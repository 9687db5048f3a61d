package io.github.sightline.adapter.sql;

/**
 * Where the store is and how hard the bot may work on it.
 *
 * @param url {@code jdbc:sqlite:FILE}, {@code jdbc:sqlite::memory:} or {@code jdbc:postgresql:…}
 * @param user empty where the store asks for none
 * @param password empty where the store asks for none
 * @param workers how many timers may ring at the same time
 */
public record StoreSettings(String url, String user, String password, int workers) {
  /** Enough to hide the waiting for a chat platform, few enough for a small machine. */
  public static final int WORKERS = 8;

  public StoreSettings {
    if (workers < 1) {
      throw new IllegalArgumentException("workers must be at least 1");
    }
  }

  /** A store that needs no login. */
  public static StoreSettings of(String url) {
    return new StoreSettings(url, "", "", WORKERS);
  }

  /** The address without its options, which may hold a password. For messages to people. */
  String place() {
    int options = url.indexOf('?');
    return options < 0 ? url : url.substring(0, options);
  }

  @Override
  public String toString() {
    return place() + (user.isEmpty() ? "" : " as " + user);
  }
}
