package io.github.sightline.app;

import static io.github.sightline.fakeslack.Sample.CANDIDATE;
import static io.github.sightline.fakeslack.Sample.MANAGER;
import static io.github.sightline.fakeslack.Sample.RECRUITER;
import static io.github.sightline.fakeslack.Sample.TALK;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.fakeslack.FakeSlack;
import io.github.sightline.fakeslack.FakeSocket.Sent;
import io.github.sightline.fakeslack.FakeWorkspace;
import io.github.sightline.fakeslack.Sample;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar of the shipped jar: asked for in chat, read by a calendar program. */
class CalendarIT {
  private static final Map<String, String> SECRETS =
      Map.of("SIGHTLINE_SLACK_BOT_TOKEN", "xoxb-T1", "SIGHTLINE_SLACK_APP_TOKEN", "xapp-T1");
  private static final Pattern ADDRESS =
      Pattern.compile("http://127\\.0\\.0\\.1:\\d+/calendar/[\\w-]+\\.ics");

  private final FakeSlack slack = new FakeSlack();
  private final FakeWorkspace in = Sample.workspace(slack);

  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path folder;

  @AfterEach
  void down() {
    slack.close();
  }

  private String address(ShippedBot bot, String user) {
    Sent sent = slack.command(in, user, TALK, "/sightline calendar");
    bot.await(sent::isAcked, 60, "an answer");
    assertThat(sent.answer.path("response_type").asText()).isEqualTo("ephemeral");
    Matcher found = ADDRESS.matcher(sent.answer.toString());
    assertThat(found.find()).as(sent.answer.toString()).isTrue();
    return found.group();
  }

  private static HttpResponse<String> get(String address) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  /** The file that the bot shared in the candidate's channel; empty: none. */
  private String invitation() {
    return in.files.values().stream()
        .filter(file -> file.name.equals("interview.ics") && file.complete)
        .map(file -> new String(java.util.Objects.requireNonNull(file.bytes), UTF_8))
        .collect(java.util.stream.Collectors.joining());
  }

  @Test
  void aConfirmedInterviewStandsInItsHostsCalendarAndAnOldAddressOpensNothing() throws Exception {
    String config = RunIT.config(slack, "web:\n  port: " + ShippedBot.freePort() + "\n");
    try (ShippedBot bot = ShippedBot.run(folder, config, SECRETS)) {
      bot.await(() -> bot.said().contains("Dashboard at"), 90, "the pages");
      bot.await(() -> in.botMessages(TALK).size() == 1, 90, "the notice");
      slack.say(in, TALK, RECRUITER, "Could we do a video interview tomorrow at 3pm ET?");
      slack.say(in, TALK, CANDIDATE, "Yes, that works for me, see you on video.");
      bot.await(() -> in.cards(TALK).size() == 2, 90, "the card of the interview");
      bot.await(() -> invitation().contains("METHOD:PUBLISH"), 90, "its calendar file");
      String first = address(bot, RECRUITER);
      HttpResponse<String> calendar = get(first);
      assertThat(calendar.headers().firstValue("content-type").orElse(""))
          .startsWith("text/calendar");
      assertThat(calendar.body()).contains("BEGIN:VEVENT", "SEQUENCE:0", "STATUS:CONFIRMED", "Ana");
      assertThat(get(address(bot, MANAGER)).body())
          .as("whom no role makes a manager sees what they hold alone")
          .doesNotContain("VEVENT");
      assertThat(get(address(bot, RECRUITER)).statusCode()).isEqualTo(200);
      assertThat(get(first).statusCode()).as("the address before").isEqualTo(404);
    }
  }
}
