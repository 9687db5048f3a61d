package io.github.sightline.interview;

/** What a person can say of an interview by pressing. */
public enum Ruling {
  CONFIRM(Status.CONFIRMED),
  CANCEL(Status.CANCELLED),
  HELD(Status.COMPLETED),
  CANDIDATE_MISSED(Status.NO_SHOW),
  TEAM_MISSED(Status.MISSED_BY_TEAM);

  private final Status status;

  Ruling(Status status) {
    this.status = status;
  }

  Status status() {
    return status;
  }
}
