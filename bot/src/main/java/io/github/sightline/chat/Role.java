package io.github.sightline.chat;

/** What an author is to the hiring conversation. Decided by ids and configuration, never names. */
public enum Role {
  RECRUITER,
  MANAGER,
  CANDIDATE,
  /** Anyone else: an employee, a second applicant, a bot. */
  OTHER;

  /** Whether the author speaks for the hiring team. */
  public boolean isTeam() {
    return this == RECRUITER || this == MANAGER;
  }
}
