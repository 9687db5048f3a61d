package io.github.sightline.fakeslack;

import org.jspecify.annotations.Nullable;

/** A file of the fake workspace. */
public final class FakeFile {
  public final String id;
  public final String name;
  public final String altText;
  final int length;

  /** What was uploaded; null: nothing yet. */
  public volatile byte @Nullable [] bytes;

  public volatile String title = "";

  /** Whether the upload was completed: only then it exists for anybody. */
  public volatile boolean complete;

  FakeFile(String id, String name, String altText, int length) {
    this.id = id;
    this.name = name;
    this.altText = altText;
    this.length = length;
  }

  boolean isPicture() {
    return name.matches("(?i).*\\.(png|jpg|jpeg|gif)");
  }
}
