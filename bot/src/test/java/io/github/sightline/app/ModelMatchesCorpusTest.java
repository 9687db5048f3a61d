package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.adapter.opennlp.CorpusHash;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The model is committed, so nothing but this notices that its corpus has moved on. */
class ModelMatchesCorpusTest {
  @Test
  void theShippedModelWasTrainedOnTheCorpusAsItIs() throws IOException {
    assertThat(CorpusHash.ofShippedModel())
        .as("the corpus has changed: run mvn -Ptrain -DskipTests package and commit the model")
        .isEqualTo(CorpusHash.of(Shipped.CORPUS));
  }
}
