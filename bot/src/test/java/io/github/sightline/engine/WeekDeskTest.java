package io.github.sightline.engine;

import static io.github.sightline.engine.Bot.ANA;
import static io.github.sightline.engine.Bot.ROOM;
import static io.github.sightline.engine.Bot.ana;
import static io.github.sightline.engine.Bot.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chart.SceneText;
import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Audience;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.Command;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever asks for the list gets the week as a picture, alone. */
class WeekDeskTest {
  private final Bot bot = new Bot();

  private Answer lists(Role role, ChannelId where, String words) {
    Author by = new Author(ROOM.user("rita"), "Rita", role);
    Answer answer =
        bot.desk()
            .onCommand(
                new Command(by, where, "interview", Optional.empty(), bot.now(), "c", words));
    bot.waits(Duration.ofSeconds(1));
    return answer;
  }

  private List<Outgoing> pictures() {
    return bot.platform.posts.stream().filter(card -> card.key().startsWith("week:")).toList();
  }

  private void agreed() {
    bot.takes(
        team(1, "video interview on Thursday at 3pm? [ask-video]"),
        ana(2, "works for me [video-accept]"));
  }

  @Test
  void theListComesAsAPictureToWhoeverAskedOnce() {
    agreed();
    assertThat(lists(Role.RECRUITER, ROOM, "list").details().toString()).contains("As a picture");
    lists(Role.RECRUITER, ROOM, "");
    assertThat(pictures()).hasSize(1);
    Outgoing card = pictures().get(0);
    assertThat(card.audience())
        .isEqualTo(new Audience.Staff(new ChannelId("test", "team", "rita")));
    assertThat(card.files()).hasSize(1);
    assertThat(card.files().get(0).alt())
        .contains("Thursday 5 March: 15:00–16:00 ana, video, confirmed");
    assertThat(card.toString()).as("the same in words").contains("15:00–16:00 ana, video");
    assertThat(SceneText.parse(card.files().get(0).source()).shapes()).isNotEmpty();
  }

  @Test
  void nobodyElseGetsOneAndNobodyWithoutInterviews() {
    lists(Role.RECRUITER, ROOM, "list");
    agreed();
    lists(Role.CANDIDATE, ROOM, "list");
    lists(Role.RECRUITER, new ChannelId("test", "team", "home"), "");
    lists(Role.RECRUITER, ROOM, "help");
    assertThat(pictures()).isEmpty();
  }

  @Test
  void twoAtOnceOfOneCandidateAreMarked() {
    agreed();
    bot.takes(
        team(3, "the next round is a phone call on Thursday at 3:30pm [ask-phone]"),
        ana(4, "works for me"));
    Interviews interviews = new Interviews(bot);
    assertThat(interviews.all()).hasSize(2).allMatch(i -> i.endsWith("confirmed"));
    lists(Role.RECRUITER, ROOM, "list");
    assertThat(pictures().get(0).files().get(0).alt())
        .contains("at the same time as another")
        .contains(ANA.id());
  }
}
