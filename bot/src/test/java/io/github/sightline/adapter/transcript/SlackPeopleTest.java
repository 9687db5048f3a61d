package io.github.sightline.adapter.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SlackPeopleTest {
  private final Path folder;

  SlackPeopleTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Collected day(String messages) throws IOException {
    return Collected.from(Written.slack(folder, messages));
  }

  @Test
  void guestsAreCandidatesMembersRecruitersAndBotsOthers() throws IOException {
    Collected read =
        day(
            """
            [{"type":"message","user":"UMIRA","text":"1","ts":"1772528400.000100"},
             {"type":"message","user":"UANA","text":"2","ts":"1772528400.000200"},
             {"type":"message","user":"UBOT","bot_id":"B1","text":"3","ts":"1772528400.000300"},
             {"type":"message","user":"USLACKBOT","text":"4","ts":"1772528400.000400"},
             {"type":"message","subtype":"bot_message","bot_id":"B2","username":"greeter",
              "text":"5","ts":"1772528400.000500"}]""");

    assertThat(read.roles())
        .containsExactly(
            "Mira RECRUITER",
            "Ana Horvat CANDIDATE",
            "Jira OTHER",
            "slackbot OTHER",
            "greeter OTHER");
  }

  @Test
  void peopleOfOtherWorkspacesAreCandidates() throws IOException {
    Collected read =
        day(
            """
            [{"type":"message","user":"UEXT","text":"1","ts":"1772528400.000100",
              "user_profile":{"team":"T9","display_name":"Bo","is_restricted":false}},
             {"type":"message","user":"UNEW","text":"2","ts":"1772528400.000200",
              "user_profile":{"team":"T1","display_name":"Cy","is_restricted":false}},
             {"type":"message","user":"UWHO","text":"3","ts":"1772528400.000300",
              "user_profile":{"real_name":"Di"}}]""");

    assertThat(read.roles()).containsExactly("Bo CANDIDATE", "Cy RECRUITER", "Di CANDIDATE");
  }

  @Test
  void usersOfAnotherTeamAndStrangersInTheListAreCandidates() throws IOException {
    Written.slack(
        folder,
        """
        [{"type":"message","user":"U1","text":"1","ts":"1772528400.000100"},
         {"type":"message","user":"U2","text":"2","ts":"1772528400.000200"},
         {"type":"message","user":"U3","text":"3","ts":"1772528400.000300"},
         {"type":"message","user":"U4","text":"4","ts":"1772528400.000400",
          "user_profile":{"is_ultra_restricted":true}}]""");
    Written.file(
        folder,
        "users.json",
        """
        [{"id":"U0","team_id":"T1","name":"owner","is_primary_owner":true},
         {"id":"U1","team_id":"T2","name":"partner"},
         {"id":"U2","team_id":"T2","name":"colleague","enterprise_user":{"id":"W2"}},
         {"id":"U3","team_id":"T1","name":"far","is_stranger":true},
         {"id":"U4","team_id":"T1","name":"gone","deleted":true}]""");

    assertThat(Collected.from(folder).roles())
        .containsExactly(
            "partner CANDIDATE", "colleague RECRUITER", "far CANDIDATE", "gone CANDIDATE");
  }

  @Test
  void aPatternChoosesCandidatesByAnyOfTheirNames() throws IOException {
    Written.slack(
        folder,
        """
        [{"type":"message","user":"UMIRA","text":"1","ts":"1772528400.000100"},
         {"type":"message","user":"UANA","text":"2","ts":"1772528400.000200"}]""");

    assertThat(Collected.from(Sources.open(folder, CandidateRule.parse("Lind"))).roles())
        .containsExactly("Mira CANDIDATE", "Ana Horvat OTHER");
  }

  @Test
  void withoutAListOfUsersOnlyMarkedGuestsAreCandidates() throws IOException {
    Written.file(folder, "channels.json", Written.CHANNELS);
    Path day =
        Written.file(
            folder,
            "general/2026-03-03.json",
            """
            [{"type":"message","user":"U1","text":"1","ts":"1772528400.000100",
              "user_profile":{"team":"T1","display_name":"Bo"}},
             {"type":"message","user":"U2","text":"2","ts":"1772528400.000200",
              "user_profile":{"team":"T1","display_name":"Cy","is_restricted":true}},
             {"type":"message","user":"U3","text":"3","ts":"1772528400.000300"}]""");

    Collected read = Collected.from(folder);
    assertThat(read.roles()).containsExactly("Bo RECRUITER", "Cy CANDIDATE");
    assertThat(read.places()).containsExactly(folder + "/users.json:1", day + ":5");
  }

  @Test
  void namesAreCheckedLikeTexts() throws IOException {
    Written.slack(
        folder, "[{\"type\":\"message\",\"user\":\"U1\",\"text\":\"1\",\"ts\":\"1772528400.1\"}]");
    Written.file(folder, "users.json", "[{\"id\":\"U1\",\"name\":\"a\\u0000b\"}]");

    assertThat(Collected.from(folder).reasons()).containsExactly("\"name\" holds a NUL character");
  }
}
