package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.sightline.summary.Given;
import io.github.sightline.summary.Summary;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SummaryJsonTest {
  @Test
  void checklistsThatAreOpenBeforeOffersAreListedByTheKeysOfTheirItems() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(SummaryJson.of(Summary.of(Given.beforeOffer("Cyd"))));
    assertThat(json.path("checklistsOpenBeforeOffers").asInt()).isEqualTo(3);
    JsonNode one = json.path("checklists").get(0);
    assertThat(one.path("candidate").asText()).isEqualTo("slack/T1/U1");
    assertThat(one.path("open").toString()).isEqualTo("[\"references\",\"sanctions-exposure\"]");
    assertThat(one.path("concerns").toString()).isEqualTo("[\"references\"]");
    assertThat(one.path("offerBy").asText()).isEqualTo("2026-05-22");
    JsonNode quiet = new ObjectMapper().readTree(SummaryJson.of(Summary.of(Given.busy())));
    assertThat(quiet.path("checklists").isEmpty()).isTrue();
  }
}
