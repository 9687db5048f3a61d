package io.github.sightline.interview;

import io.github.sightline.chat.Role;
import java.util.Optional;

/** One of the two sides that agree on an interview. */
public enum Party {
  TEAM,
  CANDIDATE;

  /** The other side. */
  public Party other() {
    return this == TEAM ? CANDIDATE : TEAM;
  }

  /** The side that a role speaks for; nothing for bystanders. */
  public static Optional<Party> of(Role role) {
    if (role.isTeam()) {
      return Optional.of(TEAM);
    }
    return role == Role.CANDIDATE ? Optional.of(CANDIDATE) : Optional.empty();
  }
}
