package io.github.sightline.adapter.sql;

import org.jspecify.annotations.Nullable;

/** The store cannot do what it should. The message says what is wrong and what helps. */
public final class StoreException extends RuntimeException {
  StoreException(String message) {
    super(message);
  }

  StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
