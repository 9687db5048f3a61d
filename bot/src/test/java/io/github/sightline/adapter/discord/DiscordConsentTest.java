package io.github.sightline.adapter.discord;

import static io.github.sightline.fakediscord.Sample.CANDIDATE;
import static io.github.sightline.fakediscord.Sample.MANAGER;
import static io.github.sightline.fakediscord.Sample.RECRUITER;
import static io.github.sightline.fakediscord.Sample.TALK;
import static io.github.sightline.fakediscord.Sample.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.adapter.discord.DiscordSettings.Detection;
import io.github.sightline.chat.UserId;
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
      assertThat(rig.events(TALK, read.get(0))).as("what was read is removed").isEmpty();
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

  private static void agreesAndDeclines(Rig rig, String user, String words, int times) {
    press(rig, user, TALK, "agree");
    for (int i = 0; i < times; i++) {
      say(rig, RECRUITER, "can we meet?");
      ObjectNode said = say(rig, user, "[video-refusal] " + words + " " + i);
      rig.await(() -> rig.isRead(TALK, said), "it to be read");
    }
  }

  private static List<String> steps(Rig rig) {
    UserId ana = Ids.person(Sample.GUILD, CANDIDATE);
    return rig.store.ledger().transact(books -> books.steps().of(ana)).stream()
        .map(step -> step.action() + " by " + step.by().name())
        .toList();
  }

  /** Everything that the bot keeps of her, and all that it posted, as text. */
  private static String all(Rig rig, List<ObjectNode> said) {
    UserId ana = Ids.person(Sample.GUILD, CANDIDATE);
    StringBuilder all = new StringBuilder();
    said.forEach(message -> all.append(rig.events(TALK, message)));
    rig.store
        .ledger()
        .transact(
            books ->
                all.append(books.talks().concerning(ana, 100))
                    .append(books.cases().turns(ana))
                    .append(books.cases().warnings(ana))
                    .append(books.agenda().of(ana)));
    List.copyOf(rig.in.channels.keySet()).forEach(id -> all.append(rig.posts(id)));
    return all.toString();
  }

  @Test
  void whoWithdrawsIsForgottenOnTheCardBelowItAndInTheStoreAndAStepSaysSo() {
    try (Rig rig = up(Detection.CONSENTED)) {
      agreesAndDeclines(rig, CANDIDATE, "zanzibar", 2);
      say(rig, RECRUITER, "a call in 3 days at 11am? [ask-video]");
      say(rig, CANDIDATE, "works for me [video-accept] zanzibar");
      rig.await(() -> rig.posts(TALK).toString().contains("Interview arranged"), "the interview");
      ObjectNode card = rig.card("Caution · Ana");
      String thread = card.path("id").asText();
      rig.await(() -> rig.in.channels.containsKey(thread), "the thread");
      rig.await(() -> rig.posts(thread).toString().contains("Level reached"), "its entry");
      List<ObjectNode> said = List.copyOf(rig.in.channel(TALK).messages.values());
      assertThat(all(rig, said)).contains("zanzibar", "declined");
      assertThat(press(rig, CANDIDATE, TALK, "withdraw")).contains("counts for nothing");
      assertThat(Rig.shown(rig.card("Removed · Ana")))
          .contains("their right")
          .doesNotContain("custom_id");
      rig.await(() -> rig.posts(thread).toString().contains("Had removed"), "the entry");
      rig.await(
          () -> rig.posts(TALK).toString().contains("does not follow this interview"), "the card");
      rig.await(() -> !all(rig, said).contains("declined"), "all of it to go");
      assertThat(all(rig, said))
          .doesNotContain("zanzibar", "VIDEO_REFUSAL", "Level reached", "called off");
      assertThat(steps(rig)).containsExactly("WITHDRAW by Ana");
    }
  }

  @Test
  void whatWasReadBeforeDoesNotComeBackWithANewAgreement() {
    try (Rig rig = up(Detection.CONSENTED)) {
      agreesAndDeclines(rig, CANDIDATE, "before", 3);
      rig.card("High · Ana");
      press(rig, CANDIDATE, TALK, "withdraw");
      rig.card("Removed · Ana");
      agreesAndDeclines(rig, CANDIDATE, "after", 1);
      rig.discord.gateway.forget();
      rig.await(() -> rig.discord.gateway.identified.get() > 1, "a new session, and history");
      passed(rig);
      rig.card("Removed · Ana");
      agreesAndDeclines(rig, CANDIDATE, "once more", 1);
      assertThat(rig.card("Caution · Ana").toString()).contains("after").doesNotContain("before");
    }
  }

  @Test
  void ofTwoLinkedAccountsOnlyTheOneIsForgotten() {
    try (Rig rig = up(Detection.CONSENTED)) {
      String bo = "300000000000000077";
      rig.in.member(bo, "Bo", false);
      agreesAndDeclines(rig, CANDIDATE, "of ana", 1);
      agreesAndDeclines(rig, bo, "of bo", 2);
      rig.await(() -> rig.posts(WARN).size() == 1, "the card of Bo");
      rig.answered(
          rig.discord.command(rig.in, MANAGER, WARN, "sightline link", List.of(bo, CANDIDATE)));
      assertThat(rig.card("High · Bo = Ana").toString()).contains("of ana 0");
      press(rig, CANDIDATE, TALK, "withdraw");
      assertThat(rig.card("Caution · Bo = Ana").toString())
          .contains("of bo 1")
          .doesNotContain("of ana");
    }
  }

  @Test
  void whereEverybodyIsReadNobodyIsToldOtherwise() {
    try (Rig rig = up(Detection.EVERYONE)) {
      String answer =
          rig.answered(rig.discord.command(rig.in, CANDIDATE, TALK, "interview-bot withdraw", ""))
              .answer()
              .toString();
      assertThat(Rig.shown(answer))
          .contains("read here without an agreement", "people@example.org");
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
