package io.github.sightline.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.sightline.chat.Finding;
import io.github.sightline.chat.TestFiles;
import io.github.sightline.chat.UserId;
import io.github.sightline.fakeslack.FakeOpenId;
import io.github.sightline.fakeslack.FakeSlack;
import io.github.sightline.fakeslack.FakeWorkspace;
import io.github.sightline.fakeslack.Fault;
import io.github.sightline.fakeslack.Sample;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slack's own client asks the fake Slack who somebody is; what does not fit is not believed. */
class SlackSignInTest {
  private static final String BACK = "https://sightline.example.org/sign-in/slack-t1/back";
  private static final String NONCE = "n0nce";

  private final FakeSlack slack = new FakeSlack();
  private final FakeWorkspace in = Sample.workspace(slack);
  private final FakeOpenId.App app = slack.api.openId.app(BACK);
  private final List<SlackPlatform> open = new ArrayList<>();

  @AfterEach
  void down() {
    open.forEach(SlackPlatform::close);
    slack.close();
  }

  private SlackSettings settings(String secret) {
    SlackSettings plain = Rig.settings(slack);
    SlackSettings.Workspace t1 = plain.workspaces().get(0);
    SlackSettings.SignIn signIn = new SlackSettings.SignIn(app.id(), secret, BACK);
    return new SlackSettings(
        plain.apiUrl(),
        List.of(
            new SlackSettings.Workspace(t1.name(), t1.tokens(), t1.places(), t1.people(), signIn)),
        plain.http());
  }

  private SlackSignIn signIn(String secret) {
    SlackPlatform platform = SlackPlatform.open(settings(secret), TestFiles.ALL, Clock.systemUTC());
    open.add(platform);
    return platform.signIns().get(0);
  }

  private SlackSignIn signIn() {
    return signIn(app.secret());
  }

  private String code() {
    return slack.api.openId.code(app, in, Sample.MANAGER, NONCE);
  }

  @Test
  void aCodeBecomesTheAccountOnce() {
    SlackSignIn signIn = signIn();
    String code = code();
    assertThat(signIn.who(code, NONCE)).isEqualTo(new UserId("slack", "T1", Sample.MANAGER));
    assertThatThrownBy(() -> signIn.who(code, NONCE)).isInstanceOf(SlackRefusal.class);
    assertThatThrownBy(() -> signIn.who("made-up", NONCE)).isInstanceOf(SlackRefusal.class);
  }

  @Test
  void theAddressNamesTheAppTheWayBackAndTheWorkspace() {
    assertThat(signIn().address("st", "no"))
        .isEqualTo(
            slack.api.issuer()
                + "/openid/connect/authorize?response_type=code&scope=openid+profile&client_id="
                + app.id()
                + "&redirect_uri=https%3A%2F%2Fsightline.example.org%2Fsign-in%2Fslack-t1%2Fback"
                + "&state=st&nonce=no&team=T1");
  }

  private void refusesIdTokens(Consumer<ObjectNode> forger) {
    slack.api.openId.idTokens =
        claims -> {
          forger.accept(claims);
          return claims;
        };
    assertThatThrownBy(() -> signIn().who(code(), NONCE))
        .isInstanceOf(SlackRefusal.class)
        .hasMessageStartingWith("Slack does not say who you are.");
  }

  @Test
  void anIdTokenForAnotherRequestIsRefused() {
    refusesIdTokens(claims -> claims.put("nonce", "other"));
    refusesIdTokens(claims -> claims.remove("nonce"));
  }

  @Test
  void anIdTokenOfAnotherIssuerOrForAnotherAppIsRefused() {
    refusesIdTokens(claims -> claims.put("iss", "https://elsewhere.example"));
    refusesIdTokens(claims -> claims.put("aud", "1.2"));
    refusesIdTokens(claims -> claims.putArray("aud").add(app.id()).add("1.2"));
  }

  @Test
  void anIdTokenThatIsOverIsRefused() {
    long now = Clock.systemUTC().instant().getEpochSecond();
    refusesIdTokens(claims -> claims.put("exp", now - 61));
    refusesIdTokens(claims -> claims.remove("exp"));
  }

  @Test
  void anIdTokenAndAUserInfoOfTwoPersonsAreRefused() {
    refusesIdTokens(claims -> claims.put("sub", Sample.RECRUITER));
    refusesIdTokens(claims -> claims.remove("sub"));
  }

  @Test
  void anIdTokenForSeveralAppsThatWasHandedToThisOneIsTaken() {
    slack.api.openId.idTokens =
        claims -> {
          claims.putArray("aud").add(app.id()).add("1.2");
          return claims.put("azp", app.id());
        };
    assertThat(signIn().who(code(), NONCE).id()).isEqualTo(Sample.MANAGER);
  }

  @Test
  void somebodyOfAnotherWorkspaceIsToldSo() {
    FakeWorkspace other = Sample.workspace(slack, "T2");
    String code = slack.api.openId.code(app, other, Sample.MANAGER, NONCE);
    assertThatThrownBy(() -> signIn().who(code, NONCE))
        .isInstanceOf(SlackRefusal.class)
        .hasMessageStartingWith("You are signed in to another Slack workspace.");
  }

  @Test
  void whileSlackIsOutOfReachNobodyIsRefused() {
    SlackSignIn signIn = signIn();
    slack.api.faults.next("openid.connect.token", Fault.unavailable());
    assertThatThrownBy(() -> signIn.who(code(), NONCE)).isInstanceOf(SlackTrouble.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.b", "a.b.c", "..", "e30.e30.e30", "e30.W10.e30"})
  void whatIsNoTokenIsNone(String text) {
    assertThat(
            IdToken.parse(text)
                .filter(t -> t.trouble("", "", "n", java.time.Instant.EPOCH).isEmpty()))
        .isEmpty();
  }

  private Finding found(String secret) {
    return SlackCheck.run(settings(secret), Clock.systemUTC()).stream()
        .filter(finding -> finding.about().endsWith("sign-in"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void checkTellsAGoodSecretFromABadOneAndNamesTheWayBack() {
    assertThat(found(app.secret()).good()).isTrue();
    assertThat(found(app.secret()).text()).contains(BACK);
    assertThat(found("wrong").good()).isFalse();
    assertThat(found("wrong").text()).contains("bad_client_secret", "Basic Information");
  }
}
