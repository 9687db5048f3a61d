package io.github.sightline.adapter.discord;

import static io.github.sightline.fakediscord.Sample.CANDIDATE;
import static io.github.sightline.fakediscord.Sample.MANAGER;
import static io.github.sightline.fakediscord.Sample.RECRUITER;
import static io.github.sightline.fakediscord.Sample.TALK;
import static io.github.sightline.fakediscord.Sample.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.adapter.discord.DiscordSettings.Detection;
import io.github.sightline.fakediscord.FakeDiscord;
import io.github.sightline.fakediscord.Sample;
import io.github.sightline.interview.Zones;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interviews in Discord: by command, by button, and by what comes by itself. */
class DiscordInterviewTest {
  private static final ZoneId PHOENIX = ZoneId.of("America/Phoenix");
  private static final ZoneId LAGOS = ZoneId.of("Africa/Lagos");
  private static final String NOON = "in 3 days at 12:00";

  private static Rig up(ZoneId team, ZoneId candidate) {
    Rig rig = Rig.up(new FakeDiscord(), Detection.EVERYONE, new Zones(team, candidate));
    ObjectNode hers = rig.discord.say(rig.in, TALK, CANDIDATE, "hello there");
    ObjectNode his = rig.discord.say(rig.in, TALK, RECRUITER, "hello, nice to have you here");
    rig.await(() -> rig.isRead(TALK, hers) && rig.isRead(TALK, his), "the talk to be read");
    return rig;
  }

  private static String types(Rig rig, String user, String verb, String... options) {
    return Rig.shown(
        rig.answered(rig.discord.command(rig.in, user, TALK, "interview " + verb, List.of(options)))
            .answer());
  }

  /** What stands in the candidate's channel beside the notice. */
  private static List<ObjectNode> cards(Rig rig, String title) {
    return rig.posts(TALK).stream().filter(c -> Sample.title(c).startsWith(title)).toList();
  }

  private static ObjectNode card(Rig rig, String title) {
    rig.await(() -> cards(rig, title).size() == 1, "a card " + title);
    return cards(rig, title).get(0);
  }

  private static String press(Rig rig, String user, ObjectNode card, String label) {
    return rig.answered(rig.discord.press(rig.in, user, TALK, card, Rig.button(card, label)))
        .answer()
        .toString();
  }

  @Test
  void whatIsProposedByCommandIsAgreedToByButtonMovedListedAndCalledOff() {
    try (Rig rig = up(PHOENIX, LAGOS)) {
      assertThat(types(rig, RECRUITER, "propose", NOON, CANDIDATE, "video"))
          .contains("12:00 (Phoenix)", "20:00 in Lagos");
      ObjectNode proposed = card(rig, "Interview proposed");
      assertThat(proposed.toString())
          .as("every reader sees it on the own clock")
          .containsPattern("<t:\\d+:F>")
          .contains("Lagos", "Phoenix", "Video call");
      assertThat(press(rig, CANDIDATE, proposed, "That is right")).contains("Thank you");
      ObjectNode arranged = card(rig, "Interview arranged");
      assertThat(arranged.path("id")).isEqualTo(proposed.path("id"));
      assertThat(types(rig, MANAGER, "list")).contains("1 interview", "Ana", "confirmed");
      assertThat(types(rig, RECRUITER, "move", "in 3 days at 13:00")).contains("Moved to");
      rig.await(() -> Rig.shown(rig.posts(TALK)).contains("21:00"), "the move");
      assertThat(types(rig, RECRUITER, "format", "phone")).contains("phone call");
      types(rig, RECRUITER, "cancel");
      assertThat(card(rig, "Interview called off").path("components")).isEmpty();
    }
  }

  @Test
  void theCandidateAsksForAnotherFormatAndOnlyTheRecruiterHearsOfIt() {
    try (Rig rig = up(PHOENIX, LAGOS)) {
      types(rig, RECRUITER, "propose", NOON, "", "video");
      ObjectNode proposed = card(rig, "Interview proposed");
      assertThat(press(rig, CANDIDATE, proposed, "Other format, please"))
          .contains("offer other formats");
      String direct = rig.discord.direct(RECRUITER).id;
      rig.await(() -> !rig.posts(direct).isEmpty(), "the note");
      assertThat(rig.posts(WARN)).isEmpty();
      assertThat(cards(rig, "Interview proposed")).containsExactly(proposed);
    }
  }

  @Test
  void whatIsAgreedInTheTalkGetsACardWhoseButtonsWorkAndTheRecruiterIsAskedHowItWent() {
    try (Rig rig = up(PHOENIX, PHOENIX)) {
      rig.discord.say(rig.in, TALK, RECRUITER, "video interview in 3 days at 11am? [ask-video]");
      rig.discord.say(rig.in, TALK, CANDIDATE, "works for me [video-accept]");
      ObjectNode arranged = card(rig, "Interview arranged");
      assertThat(press(rig, CANDIDATE, arranged, "Another time, please")).contains("is told");
      String direct = rig.discord.direct(RECRUITER).id;
      rig.await(() -> rig.posts(direct).toString().contains("Another time is asked for"), "word");
      rig.goTo(Instant.now().plus(Duration.ofDays(4)));
      rig.await(() -> rig.posts(direct).toString().contains("How did the interview go?"), "it");
      ObjectNode question =
          rig.posts(direct).stream()
              .filter(c -> Sample.title(c).startsWith("How did"))
              .findFirst()
              .orElseThrow();
      rig.answered(
          rig.discord.press(
              rig.in,
              RECRUITER,
              direct,
              question,
              Rig.button(question, "The candidate did not come")));
      rig.await(() -> rig.posts(direct).toString().contains("the candidate did not come"), "it");
    }
  }

  @Test
  void errorsSayWhatToWriteAndTheRightsAreThoseOfSlack() {
    try (Rig rig = up(PHOENIX, LAGOS)) {
      assertThat(types(rig, RECRUITER, "propose", "soon", CANDIDATE)).contains("There is no time");
      assertThat(types(rig, RECRUITER, "propose", "Friday", CANDIDATE)).contains("At what hour?");
      assertThat(types(rig, RECRUITER, "move", "Friday 3pm")).contains("no such interview");
      assertThat(types(rig, RECRUITER, "outcome", "held")).contains("no such interview");
      assertThat(types(rig, CANDIDATE, "list")).contains("Only the hiring team");
      assertThat(types(rig, RECRUITER, "help")).contains("propose @candidate");
    }
  }

  /** One of these moves its clocks forward next, the other back. */
  @ParameterizedTest
  @ValueSource(strings = {"Europe/London", "Australia/Sydney"})
  void remindersComeAtTheRightTimesWhereClocksChangeBetween(String zone) {
    ZoneId home = ZoneId.of(zone);
    Instant change = home.getRules().nextTransition(Instant.now()).getInstant();
    ZonedDateTime start =
        change.atZone(home).toLocalDate().atTime(LocalTime.of(15, 0)).atZone(home);
    String typed = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).format(start);
    try (Rig rig = up(home, home)) {
      types(rig, RECRUITER, "propose", typed, CANDIDATE, "video");
      ObjectNode proposed = card(rig, "Interview proposed");
      String shown = "<t:" + start.toEpochSecond() + ":F>";
      assertThat(Rig.shown(proposed))
          .contains(shown, "15:00 (" + home.getId().replaceAll(".*/", ""));
      press(rig, CANDIDATE, proposed, "That is right");
      card(rig, "Interview arranged");
      int posted = 0;
      for (Duration before :
          List.of(Duration.ofHours(24), Duration.ofHours(1), Duration.ofMinutes(10))) {
        Instant due = start.toInstant().minus(before);
        rig.goTo(due.minusSeconds(40));
        Rig.pause(2500);
        assertThat(cards(rig, "Reminder")).as("not yet: %s before", before).hasSize(posted);
        rig.goTo(due);
        int next = ++posted;
        rig.await(() -> cards(rig, "Reminder").size() == next, before + " before");
        assertThat(cards(rig, "Reminder").get(next - 1).toString()).contains(shown);
      }
    }
  }
}
