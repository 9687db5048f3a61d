package io.github.sightline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chart.BarChart.Direction;
import io.github.sightline.chart.BarChart.Series;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgChartTest {
  private static final BarChart SAMPLE =
      new BarChart(
          "Warnings by week",
          List.of("W13", "W14", "W15", "W16", "W17", "W18", "W19", "W20"),
          List.of(
              new Series("caution", List.of(3, 2, 0, 5, 1, 4, 2, 3)),
              new Series("high", List.of(1, 0, 0, 2, 0, 3, 1, 2))),
          Direction.STANDING);

  private static Document parsed(BarChart chart) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(SvgChart.file(chart))));
  }

  /** The boxes of a class within the plot, below the legend. */
  private static List<Element> bars(Document svg, String name) {
    NodeList all = svg.getElementsByTagName("rect");
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> (Element) all.item(i))
        .filter(e -> e.getAttribute("class").equals(name))
        .filter(e -> number(e, "y") > 60)
        .toList();
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }

  @Test
  void thePictureOfTheDocsIsWhatIsPainted() throws IOException {
    Path docs = Path.of("docs", "warnings-by-week.svg");
    // After a wanted change: run once with -Dpictures.update=true.
    if (Boolean.getBoolean("pictures.update")) {
      Files.writeString(docs, SvgChart.file(SAMPLE));
    }
    assertThat(Files.readString(docs)).isEqualTo(SvgChart.file(SAMPLE));
  }

  @Test
  void barsAreAsLongAsTheirCountsAndStandOnTopOfEachOther() throws Exception {
    Document svg = parsed(SAMPLE);
    List<Element> cautions = bars(svg, "first");
    List<Element> high = bars(svg, "second");
    assertThat(cautions).as("nothing is painted where nothing was").hasSize(7);
    assertThat(high).hasSize(5);
    double unit = number(cautions.get(0), "height") / 3;
    assertThat(number(cautions.get(2), "height")).isCloseTo(5 * unit, within());
    assertThat(number(high.get(0), "height")).isCloseTo(unit, within());
    assertThat(number(high.get(0), "y") + number(high.get(0), "height"))
        .isCloseTo(number(cautions.get(0), "y"), within());
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.3);
  }

  @Test
  void itsWordsSayAllThatItShows() throws Exception {
    assertThat(parsed(SAMPLE).getDocumentElement().getAttribute("aria-label"))
        .isEqualTo(
            "Warnings by week. W13: 3 caution, 1 high; W14: 2 caution; W15: 0; W16: 5 caution, 2"
                + " high; W17: 1 caution; W18: 4 caution, 3 high; W19: 2 caution, 1 high; W20: 3"
                + " caution, 2 high.");
  }

  @Test
  void nothingLeavesThePictureHoweverManyThereAre() throws Exception {
    for (Direction direction : Direction.values()) {
      BarChart large =
          new BarChart(
              "a < b & \"c\"",
              List.of("Not attended", "Held"),
              List.of(
                  new Series("by candidates", List.of(0, 1)), new Series("x", List.of(98_765, 0))),
              direction);
      Document svg = parsed(large);
      double width = number(svg.getDocumentElement(), "width");
      for (String name : List.of("first", "second")) {
        for (Element bar : bars(svg, name)) {
          assertThat(number(bar, "x") + number(bar, "width")).isLessThan(width - 40);
          assertThat(number(bar, "y")).isGreaterThan(60);
        }
      }
    }
  }
}
