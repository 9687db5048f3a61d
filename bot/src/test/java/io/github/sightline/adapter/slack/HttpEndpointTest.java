package io.github.sightline.adapter.slack;

import static io.github.sightline.fakeslack.Sample.MANAGER;
import static io.github.sightline.fakeslack.Sample.TALK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.app_backend.SlackSignature;
import io.github.sightline.chat.Answer;
import io.github.sightline.chat.Callbacks;
import io.github.sightline.chat.ChatDesk;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.ChatListener;
import io.github.sightline.chat.Command;
import io.github.sightline.chat.Correction;
import io.github.sightline.chat.Press;
import io.github.sightline.chat.TestFiles;
import io.github.sightline.fakeslack.FakeSlack;
import io.github.sightline.fakeslack.Sample;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests over HTTP: taken where they are Slack's and of now, refused otherwise. */
class HttpEndpointTest {
  private static final String EVENT =
      "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"Ev1\",\"event\":{"
          + "\"type\":\"message\",\"channel\":\"CTALK\",\"user\":\"UCAND\",\"ts\":\"1700000000.000001\","
          + "\"text\":\"größe 👋\"}}";

  private final FakeSlack slack = new FakeSlack();
  private final Queue<ChatEvent> events = new ConcurrentLinkedQueue<>();
  private final Queue<Object> asked = new ConcurrentLinkedQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private int port;
  private SlackPlatform platform;

  @BeforeEach
  void up() throws IOException {
    Sample.workspace(slack);
    Sample.workspace(slack, "T2");
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    SlackSettings.Http http = new SlackSettings.Http("127.0.0.1", port);
    platform =
        SlackPlatform.open(Rig.settings(slack, http, "T1", "T2"), TestFiles.ALL, Clock.systemUTC());
    platform.start(new Callbacks(listener(), desk(), new NoMarks(), new NoConsents()));
  }

  @AfterEach
  void down() {
    platform.close();
    slack.close();
  }

  private ChatListener listener() {
    return new ChatListener() {
      @Override
      public void onEvent(ChatEvent event) {
        if (event.toString().contains("[disk full]")) {
          throw new IllegalStateException("disk full");
        }
        if (event.toString().contains("[deep]")) {
          throw new StackOverflowError();
        }
        events.add(event);
      }

      @Override
      public int onEvents(List<ChatEvent> several) {
        events.addAll(several);
        return several.size();
      }
    };
  }

  private ChatDesk desk() {
    return new ChatDesk() {
      @Override
      public Answer onPress(Press press) {
        asked.add(press);
        return Answer.done("Noted.");
      }

      @Override
      public Answer onCorrection(Correction correction) {
        asked.add(correction);
        return Answer.done("Noted.");
      }

      @Override
      public Answer onCommand(Command command) {
        asked.add(command);
        return Answer.done("Noted.");
      }
    };
  }

  private int send(String team, String body, long age, String secret) throws Exception {
    String seconds = Long.toString(System.currentTimeMillis() / 1000 - age);
    String signature = new SlackSignature.Generator(secret).generate(seconds, body);
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + "/slack/" + team + "/events"))
            .header("X-Slack-Request-Timestamp", seconds)
            .header("X-Slack-Signature", signature)
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
  }

  @Test
  void slacksRequestsAreTakenForTheirWorkspace() throws Exception {
    assertThat(send("t1", EVENT, 0, "s3cret")).isEqualTo(200);
    assertThat(send("t2", EVENT, 0, "s3cret")).isEqualTo(200);
    assertThat(events).extracting(e -> e.message().channel().workspace()).contains("T1", "T2");
    assertThat(events.toString()).contains("größe 👋");
  }

  @Test
  void forgedOldFutureAndMalformedRequestsAreRefused() throws Exception {
    assertThat(send("t1", EVENT, 0, "wrong")).isEqualTo(401);
    assertThat(send("t1", EVENT, 0, "---")).isEqualTo(401);
    assertThat(send("t1", EVENT, 600, "s3cret")).isEqualTo(401);
    assertThat(send("t1", EVENT, -600, "s3cret")).isEqualTo(401);
    assertThat(send("t1", "no json", 0, "s3cret")).isBetween(400, 500);
    assertThat(events).isEmpty();
  }

  @Test
  void whatCouldNotBeKeptIsNotAcknowledgedAndTheNextOneIs() throws Exception {
    for (int i = 0; i < 12; i++) {
      assertThat(send("t1", EVENT.replace("größe", "[disk full]"), 0, "s3cret")).isEqualTo(500);
      assertThat(send("t1", EVENT.replace("größe", "[deep]"), 0, "s3cret")).isEqualTo(500);
    }
    assertThat(send("t1", EVENT, 0, "s3cret")).isEqualTo(200);
  }

  @Test
  void buttonsAndCommandsComeAsForms() throws Exception {
    String payload =
        "{\"type\":\"block_actions\",\"user\":{\"id\":\"UMAN\"},\"trigger_id\":\"t\",\"actions\":[{"
            + "\"action_id\":\"sightline:acknowledge:NOTHING\",\"value\":\"card:slack/T1/UCAND\","
            + "\"action_ts\":\"1.2\"}]}";
    assertThat(
            send(
                "t1", "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8), 0, "s3cret"))
        .isEqualTo(200);
    String command = "command=%2Fsightline&text=status&user_id=" + MANAGER + "&channel_id=" + TALK;
    assertThat(send("t1", command, 0, "s3cret")).isEqualTo(200);
    assertThat(asked).hasSize(2);
    assertThat(asked.toString()).contains("card:slack/T1/UCAND", "verb=status");
  }

  @Test
  void aPressOnACardOfAnotherWorkspaceReachesNobody() throws Exception {
    String payload =
        "{\"type\":\"block_actions\",\"user\":{\"id\":\"UMAN\"},\"trigger_id\":\"t\",\"actions\":[{"
            + "\"action_id\":\"sightline:acknowledge:NOTHING\",\"value\":\"card:slack/T2/UCAND\","
            + "\"action_ts\":\"1.2\"}]}";
    send("t1", "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8), 0, "s3cret");
    assertThat(asked).isEmpty();
  }

  @Test
  void withoutASecretItDoesNotStart() {
    SlackSettings.Workspace each = Rig.settings(slack).workspaces().get(0);
    SlackSettings.Workspace bare =
        new SlackSettings.Workspace(
            "t1", new SlackSettings.Tokens("xoxb-T1", "", ""), each.places(), each.people());
    SlackSettings settings =
        new SlackSettings(
            slack.api.url(), List.of(bare), new SlackSettings.Http("127.0.0.1", port + 1));
    try (SlackPlatform other = SlackPlatform.open(settings, TestFiles.ALL, Clock.systemUTC())) {
      assertThatThrownBy(
              () -> other.start(new Callbacks(listener(), desk(), new NoMarks(), new NoConsents())))
          .isInstanceOf(SlackRefusal.class)
          .hasMessageContaining("signing secret");
    }
  }
}
