package io.github.sightline.engine;

import static io.github.sightline.engine.Bot.ANA;
import static io.github.sightline.engine.Bot.ana;
import static io.github.sightline.engine.Bot.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.PostResult;
import io.github.sightline.engine.Delivery.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A file that is missing is tried again on the card that stands, and given up in the end. */
class FileDeliveryTest {
  private static final PostResult WITHOUT =
      new PostResult.Incomplete(
          new MessageId(new ChannelId("test", "team", "staff"), "p1"),
          Duration.ofSeconds(5),
          "no picture");

  private final Bot bot = new Bot();

  private void warned() {
    bot.platform.postsBeforeFailing = true;
    bot.platform.answers.add(WITHOUT);
    bot.takes(team(1, ""), ana(2, "[video-refusal]"), team(3, ""), ana(4, "[video-refusal]"));
  }

  @Test
  void aCardWithoutItsFileIsChangedAndNeverPostedAgain() {
    warned();
    bot.waits(Duration.ofSeconds(6));
    assertThat(bot.card(ANA).state()).isEqualTo(State.POSTED);
    assertThat(bot.platform.posts).hasSize(1);
    assertThat(bot.platform.updates).isEqualTo(1);
  }

  @Test
  void aFileThatNeverComesIsGivenUpAndTheWordsStand() {
    for (int i = 0; i < 50; i++) {
      bot.platform.updateAnswers.add(WITHOUT);
    }
    warned();
    for (int i = 0; i < 40; i++) {
      bot.waits(Duration.ofMinutes(5));
    }
    assertThat(bot.card(ANA).state()).isEqualTo(State.POSTED);
    assertThat(bot.card(ANA).note()).isEqualTo("no picture");
    assertThat(bot.platform.posts).hasSize(1);
    assertThat(bot.platform.updates).isEqualTo(5);
  }
}
