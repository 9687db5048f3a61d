package io.github.sightline.chat;

import java.util.regex.Pattern;

/**
 * A file that goes with a card. All that matters of it stands in the card's own words too: whoever
 * does not see it misses nothing.
 *
 * @param name of the file, such as {@code week.png}
 * @param mediaType such as {@code image/png}
 * @param alt what it shows, in words; longer ones are cut
 * @param source what its bytes are made of whenever it is sent, see {@link FileMaker}: small enough
 *     to be kept with the card
 */
public record Attachment(String name, String mediaType, String alt, String source) {
  /** Bytes of the largest file that every platform takes. */
  public static final int LARGEST = 8 * 1024 * 1024;

  private static final int LONGEST_ALT = 1000;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

  public Attachment {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not the name of a file: " + name);
    }
    Names.present("media type", mediaType);
    Names.present("alt", alt);
    alt = VisibleText.cut(alt, LONGEST_ALT);
  }

  /** Whether it is shown in the card itself, where a platform can. */
  public boolean isPicture() {
    return mediaType.startsWith("image/");
  }
}
