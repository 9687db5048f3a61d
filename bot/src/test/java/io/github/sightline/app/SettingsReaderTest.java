package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sightline.adapter.discord.DiscordSettings;
import io.github.sightline.adapter.slack.SlackSettings;
import io.github.sightline.engine.Desk;
import io.github.sightline.engine.QuietHours;
import io.github.sightline.warning.PolicySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {
  private static Settings read(String text) {
    return new SettingsReader(Map.of()).parse("sightline.yaml", text);
  }

  private static List<String> problems(String text) {
    ConfigurationException wrong =
        catchThrowableOfType(ConfigurationException.class, () -> read(text));
    return wrong.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void theShippedFileIsExactlyTheDefaults() {
    Path shipped = Path.of("..", "config", "sightline.yaml");
    assertThat(new SettingsReader(Map.of()).read(shipped))
        .isEqualTo(new SettingsReader(Map.of()).defaults());
  }

  @Test
  void leftOutKeysKeepTheirDefaults() {
    Settings settings = read("warnings:\n  memory: 14d\n  points:\n    technical-excuse: 0.25\n");
    assertThat(settings.policy().memory()).isEqualTo(Duration.ofDays(14));
    assertThat(settings.policy().caution()).isEqualTo(PolicySettings.DEFAULT.caution());
    assertThat(settings.store().url()).isEqualTo("jdbc:sqlite:data/sightline.db");
  }

  @Test
  void everyProblemIsReportedAtOnceWithItsLine() {
    assertThat(
            problems(
                """
                store:
                  url: mysql://x
                warnings:
                  memry: 3d
                  caution: many
                  points:
                    video-refusal: -1
                web:
                  port: eighty
                """))
        .containsExactlyInAnyOrder(
            "sightline.yaml:2: store.url: 'mysql://x' is no store: jdbc:sqlite:FILE or"
                + " jdbc:postgresql://host/database",
            "sightline.yaml:4: unknown key warnings.memry; did you mean warnings.memory?",
            "sightline.yaml:5: warnings.caution: 'many' is no number from 0 to 1000",
            "sightline.yaml:7: warnings.points.video-refusal: '-1' is no number from 0 to 1000",
            "sightline.yaml:9: web.port: 'eighty' is no port from 0 to 65535");
  }

  @Test
  void anUnknownKeyFarFromAllOthersNamesTheKnownOnes() {
    assertThat(problems("telephone: 1"))
        .containsExactly(
            "sightline.yaml:1: unknown key telephone; known here: discord, interviews, slack,"
                + " store, summary, warnings, web");
  }

  @Test
  void candidatesLiveWhereTheTeamDoesUnlessTheFileSaysOtherwise() {
    Settings settings = read("interviews:\n  team-zone: Europe/Berlin\n");
    assertThat(settings.interviews().zones().candidate()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(problems("interviews:\n  team-zone: Berlin\n"))
        .containsExactly(
            "sightline.yaml:2: interviews.team-zone: 'Berlin' is no time zone: give an IANA name"
                + " such as Europe/Berlin");
  }

  @Test
  void signingInWithSlackNeedsTheAppsSecretAndAnAddressWithTls() {
    String section =
        """
        slack:
          sign-in:
            client-id: 2141029472.691202649728
        """;
    assertThat(problems(section))
        .containsExactlyInAnyOrder(
            "sightline.yaml:3: slack.sign-in: set SIGHTLINE_SLACK_CLIENT_SECRET to the client secret"
                + " on the app's page \"Basic Information\"",
            "sightline.yaml:3: slack.sign-in: Slack sends people back over https alone: set web.url"
                + " to the https address of the proxy before the pages");
    assertThat(problems("slack:\n  sign-in:\n    client-id: A12345\n"))
        .containsExactly(
            "sightline.yaml:3: slack.sign-in.client-id: 'A12345' is no client id such as"
                + " 2141029472.691202649728; it stands on the app's page \"Basic Information\"");
    Settings settings =
        new SettingsReader(Map.of("SIGHTLINE_SLACK_CLIENT_SECRET", "s3cret"))
            .parse("x", section + "web:\n  url: https://sightline.example.org/\n");
    SlackSettings.SignIn signIn =
        settings.platforms().slack().connection().workspaces().get(0).signIn();
    assertThat(signIn.clientId()).isEqualTo("2141029472.691202649728");
    assertThat(signIn.clientSecret()).isEqualTo("s3cret");
    assertThat(signIn.back()).isEqualTo("https://sightline.example.org/sign-in/slack-main/back");
    assertThat(signIn.toString()).doesNotContain("s3cret");
  }

  @Test
  void quietHoursGoOverMidnightOrAreNone() {
    QuietHours night =
        read("interviews:\n  quiet-hours: 21:30-06:15\n").interviews().what().quiet();
    assertThat(night).isEqualTo(new QuietHours(LocalTime.of(21, 30), LocalTime.of(6, 15)));
    assertThat(read("interviews:\n  quiet-hours: none\n").interviews().what().quiet())
        .isEqualTo(QuietHours.NONE);
    assertThat(problems("interviews:\n  quiet-hours: at night\n  cards: maybe\n"))
        .containsExactly(
            "sightline.yaml:3: interviews.cards: 'maybe' is no true or false",
            "sightline.yaml:2: interviews.quiet-hours: 'at night' is no span such as 22:00-07:00,"
                + " or none");
  }

  @Test
  void levelsThatDoNotRiseAreRefused() {
    assertThat(problems("warnings:\n  caution: 5\n"))
        .singleElement()
        .asString()
        .contains("must rise");
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    assertThat(problems("web:\n  port: 1\nweb:\n  port: 2\n"))
        .singleElement()
        .asString()
        .contains("stands here twice");
  }

  @Test
  void whatIsNoYamlIsRefusedWithItsLine() {
    assertThat(problems("store:\n  url: [unclosed\n"))
        .singleElement()
        .asString()
        .contains("is no YAML");
  }

  @Test
  void aMissingFileSaysHowToNameAnotherOne() {
    ConfigurationException wrong =
        catchThrowableOfType(
            ConfigurationException.class,
            () -> new SettingsReader(Map.of()).read(Path.of("nowhere.yaml")));
    assertThat(wrong).hasMessageContaining("--config");
  }

  @Test
  void severalWorkspacesHaveTheirOwnPlacesAndTokens() {
    String text =
        """
        slack:
          enabled: true
          workspaces:
            acme:
              warnings: C1
              recruiter: U1
              administrator: C2
              people:
                managers: U7, S8
            beta-co:
              warnings: C3
              recruiter: U3
              administrator: U3
        """;
    Map<String, String> secrets =
        Map.of(
            "SIGHTLINE_SLACK_ACME_BOT_TOKEN", "xoxb-a",
            "SIGHTLINE_SLACK_ACME_APP_TOKEN", "xapp-a",
            "SIGHTLINE_SLACK_BETA_CO_BOT_TOKEN", "xoxb-b",
            "SIGHTLINE_SLACK_BETA_CO_APP_TOKEN", "xapp-b");
    Settings settings = new SettingsReader(secrets).parse("sightline.yaml", text);
    assertThat(settings.platforms().slack().connection().workspaces())
        .extracting(w -> w.name() + " " + w.tokens().bot() + " " + w.places().warnings())
        .containsExactly("acme xoxb-a C1", "beta-co xoxb-b C3");
    assertThat(settings.toString()).doesNotContain("xoxb-a").doesNotContain("xapp-b");
  }

  @Test
  void whatSlackNeedsIsNamedWithItsCure() {
    assertThat(problems("slack:\n  enabled: true\n  people:\n    managers: Rita\n"))
        .anyMatch(p -> p.contains("slack: warnings must name the private channel"))
        .anyMatch(p -> p.contains("SIGHTLINE_SLACK_BOT_TOKEN"))
        .anyMatch(p -> p.contains("slack.people.managers: 'Rita' is no list of ids"));
  }

  @Test
  void thePasswordComesFromTheEnvironmentOrAFileAndIsNeverPrinted(@TempDir Path folder)
      throws IOException {
    Path secret = Files.writeString(folder.resolve("password"), "s3cret\n");
    Map<String, String> byFile = Map.of("SIGHTLINE_STORE_PASSWORD_FILE", secret.toString());
    Settings settings = new SettingsReader(byFile).defaults();
    assertThat(settings.store().password().value()).isEqualTo("s3cret");
    assertThat(settings.toString()).doesNotContain("s3cret");
    Map<String, String> direct = Map.of("SIGHTLINE_STORE_PASSWORD", "other");
    assertThat(new SettingsReader(direct).defaults().store().password().value()).isEqualTo("other");
  }

  private static final String DISCORD =
      """
      discord:
        enabled: true
        guild: 100000000000000001
        warnings: 200000000000000004
        recruiter: "@300000000000000002"
        administrator: 200000000000000009
        follow: 200000000000000001, ticket-*
        people:
          managers: 400000000000000002
      """;

  private static SettingsReader withToken(String token) {
    return new SettingsReader(Map.of("SIGHTLINE_DISCORD_TOKEN", token));
  }

  @Test
  void discordAsksForConsentUnlessSomebodySaysWhyNot() {
    String token = "aaaaaaaaaaaa.bbbbbbb.cccccc";
    Settings.Discord discord = withToken(token).parse("x", DISCORD).platforms().discord();
    assertThat(discord.connection().detection()).isEqualTo(DiscordSettings.Detection.CONSENTED);
    assertThat(discord.manners().discretion())
        .isEqualTo(new Desk.Discretion(Desk.Reads.WHO_AGREED, false));
    assertThat(discord.toString()).doesNotContain(token);
    String everyone = DISCORD + "  detection: everyone\n";
    ConfigurationException wrong =
        catchThrowableOfType(
            ConfigurationException.class, () -> withToken(token).parse("x", everyone));
    assertThat(wrong.problems()).singleElement().asString().contains("Developer Policy");
    withToken(token).parse("x", everyone + "  detection-reason: All agreed in writing\n");
  }

  @Test
  void discordNamesWhatIsMissingAndTellsNoToken() {
    assertThat(problems("discord:\n  enabled: true\n"))
        .hasSize(7)
        .anyMatch(problem -> problem.contains("SIGHTLINE_DISCORD_TOKEN"))
        .anyMatch(problem -> problem.contains("never reads all of a server"));
    ConfigurationException wrong =
        catchThrowableOfType(
            ConfigurationException.class, () -> withToken("s3cret\nx").parse("x", DISCORD));
    assertThat(wrong.problems()).singleElement().asString().doesNotContain("s3cret");
  }
}
