package io.github.sightline.app;

/** The command line. */
public final class Sightline {
  private Sightline() {}

  public static void main(String[] args) {}
}
