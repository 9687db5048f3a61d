package io.github.sightline.summary;

import io.github.sightline.chat.UserId;
import io.github.sightline.diligence.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checklists with something open while an offer is planned.
 *
 * @param listed those that wait longest, the oldest first
 * @param inAll how many there are
 */
public record OpenChecklists(List<One> listed, int inAll) {
  /** None is. */
  public static final OpenChecklists NONE = new OpenChecklists(List.of(), 0);

  public OpenChecklists {
    listed = List.copyOf(listed);
  }

  /**
   * One of them.
   *
   * @param name as shown to people
   * @param settled how many items are
   * @param total how many there are
   * @param open what is not settled; empty where that may not be told
   * @param concerns those of them with a concern
   * @param since when the offer was first said to be planned
   * @param offerBy by when it is; null: not said
   */
  public record One(
      UserId candidate,
      String name,
      int settled,
      int total,
      List<Item> open,
      List<Item> concerns,
      Instant since,
      @Nullable LocalDate offerBy) {
    public One {
      open = List.copyOf(open);
      concerns = List.copyOf(concerns);
    }

    private One withoutItems() {
      return new One(candidate, name, settled, total, List.of(), List.of(), since, offerBy);
    }
  }

  /** The same without a word of what is open. */
  OpenChecklists withoutItems() {
    return new OpenChecklists(listed.stream().map(One::withoutItems).toList(), inAll);
  }
}
