package io.github.sightline.adapter.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.adapter.discord.ButtonId.Kind;
import io.github.sightline.chat.Button;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a button carries comes back as it was, and fits. */
class ButtonIdTest {
  private static final String GUILD = "1099999999999999999";
  private static final String PERSON = "discord/" + GUILD + "/9223372036854775807";
  private static final String PLACE = "discord/" + GUILD + "/1234567890123456789";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "card:" + PERSON,
        "notice:" + PLACE,
        "interview:" + PERSON + "|" + PLACE + "/1300000000000000001#1",
        "outcome:" + PERSON + "|" + PLACE + "/1300000000000000001#12",
        "interview:" + PERSON + "|" + PLACE + "/order-1300000000000000001#1",
        "outcome:" + PERSON + "|" + PLACE + "/order-1300000000000000001#1",
        "outcome:discord/12345678901234567/12345678901234567|discord/12345678901234567/"
            + "12345678901234567/9999999999999999999#1",
        "",
      })
  void itComesBackAsItWas(String card) {
    for (String action : new String[] {"not-a-concern", "interview-candidate-missed", "agree"}) {
      for (Button.Input input : Button.Input.values()) {
        ButtonId id = new ButtonId(Kind.BUTTON, action, input, card);
        String text = id.text().orElseThrow();
        assertThat(text).hasSizeLessThanOrEqualTo(ButtonId.LONGEST);
        assertThat(ButtonId.of(text)).contains(id);
      }
    }
  }

  @Test
  void everyIdOfDiscordComesBack() {
    Random random = new Random(5);
    for (int i = 0; i < 10_000; i++) {
      String one = Long.toString(random.nextLong() >>> 1 | 1L << 57);
      String other = Long.toString(random.nextLong() >>> 1 | 1L << 57);
      String card =
          "interview:discord/%s/%s|discord/%s/%s/%s#1".formatted(one, other, one, other, one);
      ButtonId id = new ButtonId(Kind.LIST, "assign", Button.Input.PERSON, card);
      assertThat(ButtonId.of(id.text().orElseThrow())).contains(id);
    }
  }

  @Test
  void whatIsTooLongHasNoneAndWhatIsNotOursIsNotRead() {
    String longest = "card:discord/" + "x".repeat(200);
    assertThat(new ButtonId(Kind.BUTTON, "a", Button.Input.NOTHING, longest).text()).isEmpty();
    for (String foreign : new String[] {"", "s", "claim", "x:a:b:c", "s!a:b:c", "s:a:b"}) {
      assertThat(ButtonId.of(foreign)).as(foreign).isEmpty();
    }
  }
}
