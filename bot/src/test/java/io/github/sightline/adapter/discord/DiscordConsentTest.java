package io.github.sightline.adapter.discord;

import static io.github.sightline.fakediscord.Sample.CANDIDATE;
import static io.github.sightline.fakediscord.Sample.MANAGER;
import static io.github.sightline.fakediscord.Sample.RECRUITER;
import static io.github.sightline.fakediscord.Sample.TALK;
import static io.github.sightline.fakediscord.Sample.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.adapter.discord.DiscordSettings.Detection;
import io.github.sightline.fakediscord.FakeChannel;
import io.github.sightline.fakediscord.FakeDiscord;
import io.github.sightline.fakediscord.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose words are read: by default those of candidates who agreed, and only while they do. */
class DiscordConsentTest {
  private static Rig up(Detection detection) {
    return Rig.up(new FakeDiscord(), detection);
  }

  private static String press(Rig rig, String user, String channel, String action) {
    ObjectNode notice = rig.posts(channel).get(0);
    String id = "s:" + action + ":NOTHING:notice:discord/" + Sample.GUILD + "/" + channel;
    return rig.answered(rig.discord.press(rig.in, user, channel, notice, id)).answer().toString();
  }

  private static ObjectNode say(Rig rig, String user, String text) {
    return rig.discord.say(rig.in, TALK, user, text);
  }

  /** What was said before was looked at when this returns. */
  private static void passed(Rig rig) {
    rig.takenIn(TALK, say(rig, RECRUITER, "noted"));
    Rig.pause(300);
  }

  @Test
  void nothingOfACandidateIsKeptBeforeTheyAgreeNorAfterTheyWithdraw() {
    try (Rig rig = up(Detection.CONSENTED)) {
      assertThat(rig.posts(TALK).get(0).toString()).contains("I agree").contains("I withdraw");
      List<ObjectNode> unread = new ArrayList<>(List.of(say(rig, CANDIDATE, "[video-refusal]")));
      assertThat(press(rig, CANDIDATE, TALK, "agree")).contains("Thank you");
      List<ObjectNode> read = new ArrayList<>(List.of(say(rig, CANDIDATE, "I agreed")));
      rig.takenIn(TALK, read.get(0));
      assertThat(press(rig, CANDIDATE, TALK, "withdraw")).contains("Done");
      unread.add(say(rig, CANDIDATE, "[video-refusal]"));
      unread.add(rig.discord.edit(rig.in, TALK, read.get(0), "[video-refusal]"));
      rig.discord.gateway.forget();
      rig.await(() -> rig.discord.gateway.identified.get() > 1, "a new session, and history");
      rig.takenIn(TALK, rig.discord.write(rig.in, TALK, RECRUITER, "in history"));
      assertThat(rig.events(TALK, unread.get(0))).isEmpty();
      assertThat(rig.events(TALK, unread.get(1))).isEmpty();
      assertThat(rig.events(TALK, read.get(0))).as("the edit is not read").hasSize(1);
    }
  }

  @Test
  void whoAgreedIsReadAndTheOthersAreNot() {
    try (Rig rig = up(Detection.CONSENTED)) {
      String other = "300000000000000077";
      rig.in.member(other, "Bo", false);
      press(rig, CANDIDATE, TALK, "agree");
      List<ObjectNode> ofBo = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        say(rig, RECRUITER, "can we meet?");
        say(rig, CANDIDATE, "[video-refusal]");
        ofBo.add(say(rig, other, "[video-refusal]"));
      }
      assertThat(rig.card("Caution").toString()).contains("Ana");
      passed(rig);
      ofBo.forEach(message -> assertThat(rig.events(TALK, message)).isEmpty());
    }
  }

  @Test
  void theTeamNeedsNotAgreeAndCannotForOthers() {
    try (Rig rig = up(Detection.CONSENTED)) {
      assertThat(press(rig, MANAGER, TALK, "agree")).contains("This is for candidates");
      ObjectNode said = say(rig, CANDIDATE, "[video-refusal]");
      passed(rig);
      assertThat(rig.events(TALK, said)).isEmpty();
    }
  }

  @Test
  void aDirectMessageIsAnsweredByTheNoticeAndReadOnceThePersonAgreed() {
    try (Rig rig = up(Detection.CONSENTED)) {
      FakeChannel direct = rig.discord.direct(CANDIDATE);
      ObjectNode first = rig.discord.say(rig.in, direct.id, CANDIDATE, "psst");
      rig.await(() -> !rig.posts(direct.id).isEmpty(), "the notice");
      assertThat(press(rig, CANDIDATE, direct.id, "agree")).contains("Thank you");
      rig.takenIn(direct.id, rig.discord.say(rig.in, direct.id, CANDIDATE, "now then"));
      assertThat(rig.events(direct.id, first)).isEmpty();
    }
  }

  @Test
  void offReadsTheTeamAlone() {
    try (Rig rig = up(Detection.OFF)) {
      ObjectNode said = say(rig, CANDIDATE, "[video-refusal]");
      passed(rig);
      assertThat(rig.events(TALK, said)).isEmpty();
      assertThat(rig.posts(WARN)).isEmpty();
    }
  }
}
