package io.github.sightline.adapter.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence tells whether a long message is worth reading. */
class GlimpseTest {
  private static final String BEFORE =
      "Morning everyone, I moved the build to the new runners last night and the cache is warm. "
          + "The second job still pulls its layers twice, I opened a ticket for that. ";
  private static final String AFTER =
      " Besides that, does anybody know whether the mirror in Frankfurt is back up? "
          + "My last three pulls went through the old one and took ages.";

  private static Glimpse glimpse;

  @BeforeAll
  static void load() throws IOException {
    glimpse = new Glimpse(ModelFiles.shipped().gate(), ModelFiles.shipped().classifier());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I do not do video interviews, text only, that is my condition.",
        "I am deaf, so I would need my interviews to be held in writing.",
        "Please pay my salary in bitcoin to the wallet of my partner."
      })
  void oneSentenceOfALongMessageIsHeard(String sentence) {
    assertThat(glimpse.hears(BEFORE + sentence + AFTER)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The video service calls the camera driver on every request.",
        "We will not meet that deadline if the chat server refuses connections."
      })
  void otherMattersInTheWordsOfMeetingAreNot(String sentence) {
    assertThat(glimpse.hears(BEFORE + sentence + AFTER)).isFalse();
  }
}
