package io.github.sightline.app;

import io.github.sightline.adapter.sql.SqlStore;
import io.github.sightline.adapter.sql.StoreSettings;
import io.github.sightline.adapter.transcript.TranscriptPlatform;
import io.github.sightline.adapter.web.Site;
import io.github.sightline.adapter.web.dashboard.Dashboard;
import io.github.sightline.adapter.web.dashboard.Doors;
import io.github.sightline.adapter.web.dashboard.Office;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.ChannelId;
import io.github.sightline.chat.ChatEvent;
import io.github.sightline.chat.Message;
import io.github.sightline.chat.MessageId;
import io.github.sightline.engine.Engine;
import io.github.sightline.engine.TagReader;
import io.github.sightline.interview.Zones;
import io.github.sightline.warning.PolicySettings;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The dashboard with engine and store in this process, and people who sign in by links. */
final class DashboardRig implements AutoCloseable {
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

  final SqlStore store;
  final Engine engine;
  final Doors doors;
  private final Site site;
  private final HttpClient http = HttpClient.newHttpClient();
  private int messages;

  DashboardRig(String url) {
    store = SqlStore.open(StoreSettings.of(url), Clock.systemUTC());
    engine =
        Wiring.replayEngine(
            store,
            new TagReader(),
            PolicySettings.DEFAULT,
            channel -> new Zones(ZoneOffset.UTC, ZoneOffset.UTC),
            new TranscriptPlatform(Wiring.REPLAY),
            Clock.systemUTC());
    Office office =
        new Office(
            engine,
            store.ledger(),
            PolicySettings.DEFAULT,
            Clock.systemUTC(),
            id -> Optional.empty(),
            ZoneOffset.UTC,
            (title, entries, names, now) ->
                entries.stream()
                    .map(entry -> entry.candidate().toString())
                    .collect(Collectors.joining(" ")),
            team -> List.of(new Office.Setting("team", team.toString())),
            SummaryJson::of);
    doors = new Doors(office, "");
    site =
        Site.open(
            "127.0.0.1", 0, server -> new Dashboard(office, doors, () -> List.of()).serve(server));
  }

  String address() {
    return "http://127.0.0.1:" + site.port();
  }

  void say(Author author, ChannelId channel, Instant at, String text) {
    messages++;
    MessageId id = new MessageId(channel, "%06d".formatted(messages));
    engine.intake().onEvent(new ChatEvent.Posted(new Message(id, at, author, text, null, text)));
  }

  /** All that is due is done. */
  void settle() {
    engine.catchUp(Clock.systemUTC().instant());
    engine.settle(done -> {});
  }

  /** Somebody who is signed in. */
  final class Session {
    private final String cookie;

    private Session(String cookie) {
      this.cookie = cookie;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
      return send(request(path));
    }

    /** Sends a form with the token that stands in every page. */
    HttpResponse<String> post(String path, Map<String, String> fields)
        throws IOException, InterruptedException {
      Matcher token = TOKEN.matcher(get("/settings").body());
      String form = "token=" + (token.find() ? token.group(1) : "") + "&" + encoded(fields);
      return send(
          request(path)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String path) {
      return HttpRequest.newBuilder(URI.create(address() + path)).header("Cookie", cookie);
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** Signs somebody in by a link. */
  Session session(Author who) throws IOException, InterruptedException {
    String link = doors.linkFor(who).replaceFirst(".*/", "");
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(address() + "/enter"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("link=" + link)));
    String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
    return new Session(cookie.substring(0, cookie.indexOf(';')));
  }

  @Override
  public void close() {
    site.close();
    store.close();
  }
}
