package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import java.util.List;
import java.util.Map;

/** The orders of {@link InMemoryLedger}. */
final class InMemoryOrders implements Orders {
  private final Map<String, GivenOrder> rows;

  InMemoryOrders(Map<String, GivenOrder> rows) {
    this.rows = rows;
  }

  @Override
  public boolean add(GivenOrder order) {
    return rows.putIfAbsent(order.id(), order) == null;
  }

  @Override
  public List<GivenOrder> of(UserId candidate) {
    return rows.values().stream()
        .filter(order -> order.candidate().equals(candidate))
        .sorted(GivenOrder.ORDER)
        .toList();
  }
}
