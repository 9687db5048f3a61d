package io.github.sightline.diligence;

import io.github.sightline.chat.Author;
import io.github.sightline.diligence.Change.Checked;
import io.github.sightline.diligence.Change.NoOffer;
import io.github.sightline.diligence.Change.OfferPlanned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a candidate's checklist stands: what the entries about it come to.
 *
 * @param items the latest entry about each item; one that nobody touched is missing
 * @param offer the offer that is planned; null: none
 */
public record Checklist(Map<Item, Entry> items, @Nullable Offer offer) {
  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::at).thenComparing(Entry::id);

  public Checklist {
    items = Map.copyOf(items);
  }

  /**
   * An offer that is planned.
   *
   * @param day by when; null: not said
   * @param by who said so last
   * @param since when it was first said, whatever day was named since
   */
  public record Offer(@Nullable LocalDate day, Author by, Instant since) {}

  /** The checklist after these entries, given in any order. */
  public static Checklist of(List<Entry> entries) {
    Map<Item, Entry> items = new EnumMap<>(Item.class);
    Offer offer = null;
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(ORDER);
    for (Entry entry : sorted) {
      if (entry.change() instanceof Checked checked) {
        items.put(checked.item(), entry);
      } else if (entry.change() instanceof OfferPlanned planned) {
        offer = new Offer(planned.day(), entry.by(), offer == null ? entry.at() : offer.since());
      } else if (entry.change() instanceof NoOffer) {
        offer = null;
      }
    }
    return new Checklist(items, offer);
  }

  /** How many items there are. */
  public static int total() {
    return Item.values().length;
  }

  /** How an item stands, with its note. */
  public Checked of(Item item) {
    Entry entry = items.get(item);
    return entry != null && entry.change() instanceof Checked checked
        ? checked
        : new Checked(item, State.OPEN, "");
  }

  /** How many items are settled. */
  public int settled() {
    return total() - open().size();
  }

  /** What is not settled, concerns included, in the order of the items. */
  public List<Item> open() {
    return Arrays.stream(Item.values()).filter(item -> !of(item).state().isSettled()).toList();
  }

  /** About what somebody noted a concern. */
  public List<Item> concerns() {
    return open().stream().filter(item -> of(item).state() == State.CONCERN).toList();
  }

  /** Whether an offer is planned while something is open. */
  public boolean isOpenBeforeOffer() {
    return offer != null && !open().isEmpty();
  }
}
