package io.github.sightline.adapter.web.demo;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;

/** The browser of whoever started the program. */
public final class Browser {
  private Browser() {}

  /** Opens a page; returns false where that cannot be done here. */
  public static boolean open(String address) {
    if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
      return false;
    }
    try {
      Desktop.getDesktop().browse(URI.create(address));
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
