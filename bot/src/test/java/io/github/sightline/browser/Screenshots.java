package io.github.sightline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pictures in the documentation: made anew with {@code -Dscreenshots=true}. */
public final class Screenshots {
  private static final Path DOCS = Path.of("docs");
  private static final int LARGEST = 200_000;

  private Screenshots() {}

  /** Keeps a picture of what the tab shows; where none was asked for, only looks that it is one. */
  public static void keep(Tab tab, String name) throws IOException {
    byte[] picture = SmallPicture.of(tab.picture());
    assertThat(picture.length).as(name).isBetween(1_000, LARGEST);
    if (Boolean.getBoolean("screenshots")) {
      Files.write(DOCS.resolve(name + ".png"), picture);
    }
  }
}
