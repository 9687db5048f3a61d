package io.github.sightline.summary;

import static io.github.sightline.summary.Given.busy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Names of people do no harm in a spreadsheet, on a page or in a terminal. */
class SummaryFilesTest {
  private static Summary about(String name) {
    return Summary.of(busy(name));
  }

  /** The cells of CSV by RFC 4180, read letter by letter. */
  private static List<List<String>> read(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\r')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\r') {
          assertThat(csv.charAt(i + 1)).isEqualTo('\n');
          i++;
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    assertThat(quoted).isFalse();
    assertThat(row).isEmpty();
    return rows;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "a, \"b\"\r\nc",
        "＝1+1",
        "Ana"
      })
  void noCellIsAFormulaAndEveryRowHasTheSameColumns(String name) {
    List<List<String>> rows = read(SummaryCsv.of(about(name)));
    assertThat(rows).allMatch(row -> row.size() == 7);
    assertThat(rows.get(0)).startsWith("team", "week", "section");
    assertThat(rows.stream().flatMap(List::stream))
        .noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0);
    assertThat(read(SummaryCsv.of(Summary.of(Given.beforeOffer(name)))).get(1).get(3))
        .endsWith(name)
        .doesNotStartWith("=");
    assertThat(rows.get(1).get(3).replace("'", "")).isEqualTo(name.replace("'", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ana;=1+1", "Ana; @SUM(A1)", "Ana\t-1", "Ana\n=1+1", "Ana;\"=1+1", "a|+1"})
  void noCellIsAFormulaWhereASpreadsheetCutsAtOtherSigns(String name) {
    for (String part : SummaryCsv.of(about(name)).split("[;|\t\r\n]", -1)) {
      assertThat(part.replaceFirst("^[\\s\"]+", "")).doesNotMatch("(?s)^[=+\\-@].*");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'-alert(1)-'",
        "</title><svg onload=alert(1)>",
        "Ana & Co"
      })
  void aNameIsTextOnThePageAndNothingElse(String name) throws Exception {
    String page = SummaryPage.of(about(name));
    Document document = parsed(page.substring(page.indexOf("<html")));
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(document.getElementsByTagName("img").getLength()).isZero();
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      for (int a = 0; a < element.getAttributes().getLength(); a++) {
        assertThat(element.getAttributes().item(a).getNodeName()).doesNotStartWith("on");
      }
    }
    assertThat(document.getElementsByTagName("td").item(0).getTextContent()).isEqualTo(name);
  }

  /** The page is well-formed apart from its empty elements, which HTML leaves open. */
  private static Document parsed(String page) throws Exception {
    String xml = page.replaceAll("(<meta [^>]*)>", "$1/>");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  @Test
  void thePageShowsEveryChartAndItsWords() throws Exception {
    String page = SummaryPage.of(about("Ana"));
    Document document = parsed(page.substring(page.indexOf("<html")));
    NodeList pictures = document.getElementsByTagName("svg");
    assertThat(pictures.getLength()).isEqualTo(3);
    for (int i = 0; i < pictures.getLength(); i++) {
      assertThat(((Element) pictures.item(i)).getAttribute("aria-label")).contains(": ");
    }
    assertThat(page).contains("@media print").contains("prefers-color-scheme: dark");
    assertThat(page).doesNotContain("<link").doesNotContain("href=").doesNotContain("src=");
  }

  @Test
  void aTerminalObeysNoName() throws IOException {
    assertThat(String.join("\n", SummaryText.of(about("\u001b[31mAna\u202e"))))
        .doesNotContain("\u001b")
        .doesNotContain("\u202e")
        .contains("[31mAna");
  }
}
