package io.github.sightline.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** A picture of a page with at most 256 colours: a third of the size, and nobody sees it. */
final class SmallPicture {
  private static final int COLOURS = 256;
  private static final int BITS = 8;

  private SmallPicture() {}

  static byte[] of(byte[] png) throws IOException {
    BufferedImage full = ImageIO.read(new ByteArrayInputStream(png));
    int dropped = 0;
    Map<Integer, Integer> palette = palette(full, dropped);
    while (palette.size() > COLOURS) {
      dropped++;
      palette = palette(full, dropped);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(indexed(full, palette, dropped), "png", out);
    return out.toByteArray();
  }

  /** The colours without their lowest bits, each with its number. */
  private static Map<Integer, Integer> palette(BufferedImage image, int dropped) {
    Map<Integer, Integer> palette = new LinkedHashMap<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth() && palette.size() <= COLOURS; x++) {
        palette.putIfAbsent(rounded(image.getRGB(x, y), dropped), palette.size());
      }
    }
    return palette;
  }

  private static int rounded(int rgb, int dropped) {
    return rounded(rgb >> 16, dropped, 16)
        | rounded(rgb >> 8, dropped, 8)
        | rounded(rgb, dropped, 0);
  }

  private static int rounded(int part, int dropped, int shift) {
    int levels = (1 << (BITS - dropped)) - 1;
    int level = Math.round((part & 0xFF) * levels / 255f);
    return Math.round(level * 255f / levels) << shift;
  }

  private static BufferedImage indexed(
      BufferedImage image, Map<Integer, Integer> palette, int dropped) {
    int[] colours = palette.keySet().stream().mapToInt(rgb -> rgb).toArray();
    IndexColorModel model = new IndexColorModel(BITS, colours.length, colours, 0, false, -1, 0);
    BufferedImage small =
        new BufferedImage(
            image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int number = palette.getOrDefault(rounded(image.getRGB(x, y), dropped), 0);
        small.getRaster().setSample(x, y, 0, number);
      }
    }
    return small;
  }
}
