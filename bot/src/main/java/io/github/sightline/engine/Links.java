package io.github.sightline.engine;

import io.github.sightline.chat.UserId;
import java.util.List;

/** Accounts that staff said are one person's: their cases are one, kept under one of them. */
public interface Links {
  /**
   * The account under which the person's case is kept: the person's own where nothing is linked.
   */
  UserId main(UserId person);

  /** The accounts of the case that is kept under that one, which stands first, then by id. */
  List<UserId> accounts(UserId main);

  /** Keeps the person's case, and all that is linked to it, under the other from now on. */
  void link(UserId person, UserId main);

  /** Keeps the person's case under the person again. */
  void unlink(UserId person);
}
