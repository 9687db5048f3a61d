package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WhenCommandTest {
  private static Ended when(String input) {
    return Ended.run(input, "when", "-");
  }

  private static String line(String text, String more) {
    return "{\"id\":\"a\",\"text\":\"%s\",\"reference\":\"2026-06-17T14:20:00+01:00\",\"zone\":\"Europe/London\"%s}\n"
        .formatted(text, more);
  }

  @Test
  void eachMessageBecomesALineWithItsTimesAndTheWordsTheyCameFrom() throws IOException {
    Ended ended = when(line("so, Thursday 3pm ET?", ""));
    assertThat(ended.code()).isZero();
    JsonNode read = new ObjectMapper().readTree(ended.out());
    assertThat(read.get("id").asText()).isEqualTo("a");
    JsonNode mention = read.get("mentions").get(0);
    assertThat(mention.fieldNames())
        .toIterable()
        .containsExactly("start", "end", "certainty", "polarity", "zone", "text", "because");
    assertThat(mention.get("start").asText()).isEqualTo("2026-06-18T15:00:00-04:00");
    assertThat(mention.get("end").isNull()).isTrue();
    assertThat(mention.get("certainty").asText()).isEqualTo("exact");
    assertThat(mention.get("polarity").asText()).isEqualTo("offer");
    assertThat(mention.get("zone").asText()).isEqualTo("America/New_York");
    assertThat(mention.get("text").asText()).isEqualTo("Thursday 3pm ET");
  }

  @Test
  void theAnchorAndTheReadersZoneAreUsedAndTheExpectedTimesAreNot() {
    String anchor =
        ",\"anchor\":\"2026-06-19T15:00:00+01:00\",\"expected\":[{\"start\":\"nonsense\"}]";
    assertThat(when(line("an hour later?", anchor)).out()).contains("2026-06-19T16:00:00+01:00");
    String other = ",\"otherZone\":\"America/Chicago\"";
    assertThat(when(line("Friday at 9 your time", other)).out())
        .contains("2026-06-19T09:00:00-05:00");
  }

  @Test
  void theDefaultsThatWereUsedAreSaid() {
    assertThat(when(line("Friday at 3", "")).out()).contains("hours from 7 to 19");
    assertThat(when(line("at 15:30", "")).out()).contains("the next time the clock shows it");
  }

  @Test
  void badLinesAreRefusedWithTheirPlaceAndTheRestIsRead() {
    Ended ended =
        when(
            "{oops\n"
                + line("at 3pm", "").replace("Europe/London", "Mars/Base")
                + line("at 3pm", "").replace("+01:00", "")
                + line("tomorrow 3pm", ""));
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err())
        .contains(
            "refused -:1: ", "-:2: \"zone\" is not a time zone: Mars/Base", "-:3: \"reference\"");
    assertThat(ended.out().lines()).hasSize(1);
  }
}
