package io.github.sightline.adapter.slack;

import static io.github.sightline.fakeslack.Sample.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.chat.Attachment;
import io.github.sightline.chat.Audience;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.FileMaker;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.PostResult;
import io.github.sightline.chat.TestFiles;
import io.github.sightline.fakeslack.FakeSlack;
import io.github.sightline.fakeslack.FakeWorkspace;
import io.github.sightline.fakeslack.Fault;
import io.github.sightline.fakeslack.Sample;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files of cards under faults: the words come, and each file once. */
class SlackFilesTest {
  private static final Outgoing CARD =
      new Outgoing(
              "summary:slack/T1/2026-W20",
              new Audience.Staff(new ChannelId("slack", "T1", WARN)),
              "Two decisions are waiting",
              List.of(),
              "small print")
          .with(
              List.of(
                  new Attachment("weeks.png", "image/png", "Warnings by week", "PNG"),
                  new Attachment("interview.ics", "text/calendar", "The interview", "ICS")));

  private static final String[] BOTH = {
    "weeks.png: PNG (Warnings by week)", "interview.ics: ICS (The interview)"
  };

  private final FakeSlack slack = new FakeSlack();
  private final FakeWorkspace in = Sample.workspace(slack);
  private final SlackPlatform platform = platform(TestFiles.ALL);

  private SlackPlatform platform(FileMaker files) {
    return SlackPlatform.open(Rig.settings(slack), files, Clock.systemUTC());
  }

  @AfterEach
  void down() {
    platform.close();
    slack.close();
  }

  private MessageId incomplete(PostResult result) {
    assertThat(result).isInstanceOf(PostResult.Incomplete.class);
    MessageId card = ((PostResult.Incomplete) result).id();
    assertThat(in.cards(WARN)).as("the words stand").hasSize(1);
    assertThat(in.cards(WARN).get(0).path("ts").asText()).isEqualTo(card.id());
    return card;
  }

  private void completedBy(PostResult result) {
    assertThat(result).isInstanceOf(PostResult.Posted.class);
    String card = ((PostResult.Posted) result).id().id();
    assertThat(in.cards(WARN)).hasSize(1);
    assertThat(Shared.with(in, WARN, card)).containsExactly(BOTH);
  }

  @Test
  void aFileThatWasSharedUnheardIsFoundAndNotSharedAgain() {
    slack.api.faults.next("files.completeUploadExternal", Fault.slow(Duration.ZERO));
    slack.api.faults.next("files.completeUploadExternal", Fault.lost());
    MessageId card = incomplete(platform.post(CARD));
    completedBy(platform.update(card, CARD));
  }

  @Test
  void aCardThatWasPostedUnheardIsCompletedWhereItStands() {
    slack.api.faults.next("chat.postMessage", Fault.lost());
    assertThat(platform.post(CARD)).isInstanceOf(PostResult.Unclear.class);
    completedBy(platform.update(platform.find(CARD).orElseThrow(), CARD));
    assertThat(slack.api.count("files.completeUploadExternal"))
        .as("the picture was there already, the calendar file was not")
        .isEqualTo(2);
  }

  @Test
  void aPictureThatSlackStillLooksAtFollowsAndIsNotUploadedAgain() {
    in.picturesInProcess.set(2);
    MessageId card = incomplete(platform.post(CARD));
    assertThat(Shared.with(in, WARN, card.id())).containsExactly(BOTH[1]);
    incomplete(platform.update(card, CARD));
    completedBy(platform.update(card, CARD));
    assertThat(slack.api.count("upload")).isEqualTo(2);
  }

  @Test
  void everyStepOfAnUploadMayFailOnce() {
    for (String step : List.of("files.getUploadURLExternal", "files.completeUploadExternal")) {
      for (Fault fault : List.of(Fault.unavailable(), Fault.error("internal_error"))) {
        in.room(WARN).messages.clear();
        SlackPlatform fresh = platform(TestFiles.ALL);
        slack.api.faults.next(step, fault);
        MessageId card = incomplete(fresh.post(CARD));
        completedBy(fresh.update(card, CARD));
        fresh.close();
      }
    }
    in.room(WARN).messages.clear();
    slack.api.faults.next("upload", Fault.unavailable());
    completedBy(platform.update(incomplete(platform.post(CARD)), CARD));
  }

  @Test
  void patienceThatSlackAsksForIsHadForTheFileAlone() {
    slack.api.faults.next("files.getUploadURLExternal", Fault.rateLimited(3));
    PostResult result = platform.post(CARD);
    incomplete(result);
    assertThat(((PostResult.Incomplete) result).after())
        .isBetween(Duration.ofMillis(1), Duration.ofSeconds(3));
  }

  @Test
  void whereNothingCanBePaintedTheCardIsWordsAndNothingIsMissing() {
    try (SlackPlatform plain = platform(FileMaker.OF_TEXT)) {
      PostResult result = plain.post(CARD);
      assertThat(result).isInstanceOf(PostResult.Posted.class);
      assertThat(Shared.with(in, WARN, ((PostResult.Posted) result).id().id()))
          .containsExactly(BOTH[1]);
    }
  }

  @Test
  void aBotWithoutTheScopeIsToldWhichAndTheWordsStand() {
    in.scopes = in.scopes.replace("files:write,", "");
    PostResult result = platform.post(CARD);
    incomplete(result);
    assertThat(((PostResult.Incomplete) result).reason()).contains("missing_scope", "files:write");
    assertThat(SlackCheck.run(Rig.settings(slack), Clock.systemUTC()))
        .anyMatch(found -> !found.good() && found.text().contains("missing: files:write"));
  }

  @Test
  void filesNeverPingAndNeverGoElsewhere() {
    platform.post(CARD);
    assertThat(slack.api.calls("files.completeUploadExternal"))
        .extracting(fields -> fields.getOrDefault("channel_id", ""))
        .containsExactly("", WARN);
    assertThat(in.botMessages(WARN)).noneMatch(m -> m.path("text").asText().contains("<"));
  }
}
