package io.github.sightline.stance;

/** What a candidate's message can say about how to meet. Names and meanings: docs/detection.md. */
public enum Label {
  VIDEO_REFUSAL(Group.CORE),
  TEXT_ONLY(Group.CORE),
  VOICE_ONLY(Group.CORE),
  TECHNICAL_EXCUSE(Group.CORE),
  ACCOMMODATION(Group.MITIGATING),
  VIDEO_ACCEPT(Group.MITIGATING),
  OFF_PLATFORM(Group.SUPPORTING),
  IN_PERSON_REFUSAL(Group.SUPPORTING),
  IDENTITY_CHECK_REFUSAL(Group.SUPPORTING),
  PAYMENT_REQUEST(Group.SUPPORTING),
  EQUIPMENT_REDIRECT(Group.SUPPORTING),
  STAND_IN(Group.SUPPORTING);

  /** How labels bear on a warning. */
  public enum Group {
    /** What the bot exists to notice; worth points. */
    CORE,
    /** Speaks for the candidate. */
    MITIGATING,
    /** Known from public advisories; never causes a warning alone. */
    SUPPORTING
  }

  private final Group group;

  Label(Group group) {
    this.group = group;
  }

  /** How the label bears on a warning. */
  public Group group() {
    return group;
  }

  /** The name in files: lower case with hyphens, such as {@code video-refusal}. */
  public String key() {
    return Keys.of(this);
  }

  /** The label with that name in files. */
  public static Label ofKey(String key) {
    return Keys.find(Label.class, key);
  }
}
