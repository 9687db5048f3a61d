package io.github.sightline.stance;

import java.util.Locale;

/** The spelling of enum values in files: lower case with hyphens. */
final class Keys {
  private Keys() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> E find(Class<E> type, String key) {
    for (E value : type.getEnumConstants()) {
      if (of(value).equals(key)) {
        return value;
      }
    }
    throw new IllegalArgumentException("unknown " + type.getSimpleName() + " '" + key + "'");
  }
}
