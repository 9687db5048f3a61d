package io.github.sightline.time;

/** Some roles, as bits: a word is asked for all of them at once. */
record RoleSet(long low, long high) {
  static RoleSet of(Role... roles) {
    long low = 0;
    long high = 0;
    for (Role role : roles) {
      if (role.index() < Long.SIZE) {
        low |= 1L << role.index();
      } else {
        high |= 1L << (role.index() - Long.SIZE);
      }
    }
    return new RoleSet(low, high);
  }

  /** Whether the word has at least one of them. */
  boolean holds(Word word) {
    return (word.low() & low) != 0 || (word.high() & high) != 0;
  }
}
