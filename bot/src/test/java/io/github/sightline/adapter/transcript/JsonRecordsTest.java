package io.github.sightline.adapter.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class JsonRecordsTest {
  private final List<String> pieces = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  private void read(byte[] json) throws IOException {
    read(new ByteArrayInputStream(json));
  }

  private void read(InputStream in) throws IOException {
    new JsonRecords("f", r -> refused.add(r.toString()))
        .read(in, "list", p -> pieces.add(p.line() + p.key() + " " + p.json()));
  }

  private void read(String json) throws IOException {
    read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void listsAreCutIntoElementsWithTheirLines() throws IOException {
    read("\uFEFF[ {\"a\":\"]}\\\"\"},\n\n [1,{}] , \"x,y\"\n,-1.5e3, null]\n");

    assertThat(pieces)
        .containsExactly("1 {\"a\":\"]}\\\"\"}", "3 [1,{}]", "3 \"x,y\"", "4 -1.5e3", "4 null");
    assertThat(refused).isEmpty();
  }

  @Test
  void objectsAreCutIntoFieldsAndTheNamedListIntoElements() throws IOException {
    read("{\"a\":{\"list\":[9]},\n\"list\":[1,\n2], \"other\":[3,4]}");

    assertThat(pieces).containsExactly("1a {\"list\":[9]}", "2list 1", "3list 2", "3other [3,4]");
    assertThat(refused).isEmpty();
  }

  @Test
  void emptyListsAndObjectsAreFine() throws IOException {
    read("[]");
    read(" { } ");
    read("{\"list\":[]}");

    assertThat(pieces).isEmpty();
    assertThat(refused).isEmpty();
  }

  @Test
  void whatStandsBeforeABreakIsKept() throws IOException {
    read("[1,\n2\n3]");
    read("[4,\n{\"a\":[5}");
    read("[6");
    read("[7,");
    read("[8]\n9");
    read("{\"a\":10, b:11}");

    assertThat(pieces).containsExactly("1 1", "2 2", "1 4", "1 6", "1 7", "1 8", "1a 10");
    assertThat(refused)
        .containsExactly(
            "f:3: is broken JSON from here on; what stands before it is kept",
            "f:2: the file ends in the middle of this record: it was cut off",
            "f:1: the file ends in the middle of this record: it was cut off",
            "f:1: the file ends in the middle of this record: it was cut off",
            "f:2: goes on behind the end of its JSON",
            "f:1: is broken JSON from here on; what stands before it is kept");
  }

  @Test
  void whatIsNoJsonAtAllIsRefusedOnce() throws IOException {
    read("");
    read("hello");
    read("[1]".getBytes(StandardCharsets.UTF_16LE));
    read(new byte[] {'[', '"', (byte) 0xC3, '"', ',', '1', ']'});

    assertThat(refused)
        .containsExactly(
            "f:1: is neither a JSON list nor a JSON object",
            "f:1: is neither a JSON list nor a JSON object",
            "f:1: is UTF-16 or UTF-32, not UTF-8: save the file as UTF-8",
            "f:1: is not valid UTF-8: save the file as UTF-8");
    assertThat(pieces).containsExactly("1 1");
  }

  @Test
  void aRecordTooLongIsRefusedAndTheNextOneRead() throws IOException {
    read("[\"" + "x".repeat(5 << 20) + "\",\n1]");

    assertThat(pieces).containsExactly("2 1");
    assertThat(refused).containsExactly("f:1: is longer than 4 MiB");
  }

  @Test
  void aRecordTooDeepIsRefusedAndTheNextOneRead() throws IOException {
    String deep = "{\"user\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}";
    new JsonRecords("f", r -> refused.add(r.toString()))
        .read(
            new ByteArrayInputStream(("[" + deep + ",\n{}]").getBytes(StandardCharsets.UTF_8)),
            "",
            p -> pieces.add(p.line() + " " + p.as(SlackEntry.class).type));

    assertThat(pieces).containsExactly("2 null");
    assertThat(refused).hasSize(1);
  }

  @Test
  void aBreakWithinARecordIsToldWithItsOwnLine() throws IOException {
    new JsonRecords("f", r -> refused.add(r.toString()))
        .read(
            new ByteArrayInputStream("[\n{\n\"type\":\nwhat}]".getBytes(StandardCharsets.UTF_8)),
            "",
            p -> p.as(SlackEntry.class));

    assertThat(refused.get(0)).startsWith("f:4: is not valid JSON");
  }

  @Property(tries = 2000)
  void rubbishNeverThrowsAndAlwaysEnds(@ForAll("rubbish") String text) throws IOException {
    read(text);
    read("[" + text + "]");
    read("{\"list\":[" + text);
  }

  @Provide
  Arbitrary<String> rubbish() {
    return Arbitraries.strings().withChars("[]{}\",:\\ \n1a\u00e9\u0000").ofMaxLength(40);
  }
}
