package io.github.sightline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sightline.fakeslack.FakeSlack;
import io.github.sightline.fakeslack.FakeWorkspace;
import io.github.sightline.fakeslack.Sample;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped jar on a Java that finds no font: it says so once, and works. */
class NoFontsIT {
  private static final String SAID = "this Java cannot paint text";
  private static final Pattern ADDRESS = Pattern.compile("Open (http://\\S+)");

  private final FakeSlack slack = new FakeSlack();
  private final FakeWorkspace in = Sample.workspace(slack);
  private final Map<String, String> environment = new HashMap<>();
  private List<String> options = List.of();

  @TempDir
  @SuppressWarnings("NullAway.Init") // set before each test
  Path folder;

  /** A list of fonts without any, and a home in which Java remembers none. */
  @BeforeEach
  void hideFonts() throws IOException {
    Assumptions.assumeTrue(
        System.getProperty("os.name").equals("Linux"), "fonts can be hidden from Java on Linux");
    Path none = folder.resolve("fonts.conf");
    Files.writeString(
        none,
        """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig></fontconfig>
        """);
    environment.put("FONTCONFIG_FILE", none.toString());
    environment.put("SIGHTLINE_SLACK_BOT_TOKEN", "xoxb-T1");
    environment.put("SIGHTLINE_SLACK_APP_TOKEN", "xapp-T1");
    options = List.of("-Duser.home=" + Files.createDirectory(folder.resolve("home")));
  }

  @AfterEach
  void down() {
    slack.close();
  }

  @Test
  void runSaysSoAndWorks() throws Exception {
    String config = RunIT.config(slack);
    try (ShippedBot check = ShippedBot.start(folder, config, environment, "check", options)) {
      assertThat(check.process.waitFor()).as(check.said()).isZero();
      assertThat(check.said()).contains("note  pictures: " + SAID, "apt-get install");
    }
    try (ShippedBot bot = ShippedBot.start(folder, config, environment, "run", options)) {
      bot.await(() -> in.botMessages(Sample.TALK).size() == 1, 90, "the notice");
      assertThat(bot.said()).containsOnlyOnce(SAID);
      assertThat(bot.stop()).isEqualTo(143);
    }
  }

  @Test
  void theDemoSaysSoAndShowsItsPage() throws Exception {
    try (ShippedBot bot =
        ShippedBot.start(folder, environment, options, "demo", "--port", "0", "--no-browser")) {
      bot.await(() -> bot.said().contains(SAID), 60, "the note");
      Matcher address = ADDRESS.matcher(bot.said());
      assertThat(address.find()).isTrue();
      HttpResponse<String> page =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(address.group(1))).build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(page.body()).contains("Hiring manager’s channel");
      assertThat(bot.process.isAlive()).isTrue();
    }
  }
}
