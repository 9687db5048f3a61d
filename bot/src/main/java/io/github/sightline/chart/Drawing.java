package io.github.sightline.chart;

/** Something that can be painted, and said in words. */
public interface Drawing {
  /** The picture, for whoever paints it. */
  Scene scene();

  /** The same in words, for whoever does not see pictures: all that the picture shows. */
  String words();
}
