package io.github.sightline.app;

import io.github.sightline.adapter.sql.SqlStore;
import io.github.sightline.adapter.sql.StoreDump;
import java.util.List;

/** All rows of a store, opened for a moment. */
final class StoreRows {
  private StoreRows() {}

  static List<String> of(String url) {
    Settings.Store settings = new Settings.Store(url, "", Secret.NONE);
    try (SqlStore store = Wiring.store(settings, new VirtualClock())) {
      return StoreDump.of(store);
    }
  }
}
