package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import java.util.List;

/** What people told the bot about interviews. Only added to, never changed. */
public interface Orders {
  /** Keeps an order; false when one with this id is kept already. */
  boolean add(GivenOrder order);

  /** The orders about a candidate's interviews, by time, then id. */
  List<GivenOrder> of(UserId candidate);
}
