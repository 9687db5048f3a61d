package io.github.sightline.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time on its way: an item and what belongs to it. */
final class Draft {
  /** Index of the item that it is about. */
  final int main;

  final Item item;

  /** Indexes of the items that name its days; empty: none was named. */
  final List<Integer> days = new ArrayList<>(2);

  @Nullable ZoneName zone;
  int zoneItem = -1;
  int part;
  int partItem = -1;
  @Nullable Span length;
  boolean rejected;
  boolean past;

  Draft(int main, Item item) {
    this.main = main;
    this.item = item;
  }
}
