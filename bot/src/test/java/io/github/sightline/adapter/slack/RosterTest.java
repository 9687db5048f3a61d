package io.github.sightline.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sightline.chat.FileMaker;
import io.github.sightline.chat.Role;
import io.github.sightline.fakeslack.FakeSlack;
import io.github.sightline.fakeslack.FakeUser;
import io.github.sightline.fakeslack.FakeWorkspace;
import io.github.sightline.fakeslack.Fault;
import io.github.sightline.fakeslack.Sample;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is who, by user groups and lists. */
class RosterTest {
  private final FakeSlack slack = new FakeSlack();
  private final FakeWorkspace in = Sample.workspace(slack);
  private Workspace workspace;

  @BeforeEach
  void up() {
    in.groups.put("SREC", List.of("UREC", "UAGENT"));
    in.user("UAGENT", "Agent", FakeUser.Kind.MULTI_CHANNEL_GUEST);
    in.user("UOTHER", "Other", FakeUser.Kind.MEMBER);
    SlackSettings.Workspace each = Rig.settings(slack).workspaces().get(0);
    SlackSettings.People people =
        new SlackSettings.People(Set.of("SREC"), Set.of("UMAN"), Set.of(), false, true);
    SlackSettings.Places places =
        new SlackSettings.Places("CWARN", "UREC", "UADM", List.of("cand-*", "CX"));
    workspace =
        Workspace.open(
            Clients.to(slack.api.url()),
            new SlackSettings.Workspace("t1", each.tokens(), places, people),
            FileMaker.OF_TEXT,
            Clock.systemUTC());
  }

  @AfterEach
  void down() {
    slack.close();
  }

  private Role role(String id) {
    return workspace.roster().author(id, Roster.USUAL).role();
  }

  @Test
  void groupsAndListsDecideAndGuestsInThemCount() {
    assertThat(role("UREC")).isEqualTo(Role.RECRUITER);
    assertThat(role("UAGENT")).isEqualTo(Role.RECRUITER);
    assertThat(role("UMAN")).isEqualTo(Role.MANAGER);
    assertThat(role("UOTHER")).as("members are not recruiters here").isEqualTo(Role.OTHER);
    assertThat(role("UCAND")).isEqualTo(Role.CANDIDATE);
    assertThat(role("UBOT")).isEqualTo(Role.OTHER);
    assertThat(role("UNOBODY")).as("whom Slack does not show us").isEqualTo(Role.CANDIDATE);
  }

  @Test
  void whoIsKnownIsNotAskedForAgainAndWhoIsUnknownIsNoGuess() {
    role("UMAN");
    long asked = slack.api.count("users.info");
    role("UMAN");
    assertThat(slack.api.count("users.info")).isEqualTo(asked);
    slack.api.faults.always("users.info", Fault.slow(Duration.ofSeconds(4)));
    long from = System.nanoTime();
    assertThatThrownBy(() -> role("UOTHER")).isInstanceOf(SlackTrouble.class);
    assertThat(System.nanoTime() - from).as("soon enough").isLessThan(2_900_000_000L);
  }

  @Test
  void onlyChannelsThatTheSettingsNameAreRead() {
    in.channel("CRANDOM", "random", "UBOT");
    assertThat(workspace.rooms().follows("CTALK")).isTrue();
    assertThat(workspace.rooms().follows("CX")).isTrue();
    assertThat(workspace.rooms().follows("CRANDOM")).isFalse();
    assertThat(workspace.rooms().follows("CWARN")).as("never the staff's own").isFalse();
    assertThat(workspace.rooms().followed()).containsExactly("CTALK");
  }
}
