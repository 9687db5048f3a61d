package io.github.sightline.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The manifest that people paste asks for what the bot uses, within Slack's limits. */
class ManifestTest {
  private static Object at(Object node, String... keys) {
    Object found = node;
    for (String key : keys) {
      found = Objects.requireNonNull(((Map<?, ?>) found).get(key), key);
    }
    return found;
  }

  private static Object manifest() throws IOException {
    return new Yaml().load(Files.readString(Path.of("..", "config", "slack-manifest.yaml")));
  }

  @Test
  void itAsksForExactlyTheScopesThatAreChecked() throws IOException {
    List<?> scopes = (List<?>) at(manifest(), "oauth_config", "scopes", "bot");
    assertThat(scopes).map(Object::toString).containsExactlyInAnyOrderElementsOf(SlackCheck.SCOPES);
  }

  @Test
  void itsShortcutsAndCommandAreThoseThatTheBotAnswers() throws IOException {
    List<String> callbacks = new ArrayList<>();
    for (Object shortcut : (List<?>) at(manifest(), "features", "shortcuts")) {
      callbacks.add(at(shortcut, "callback_id").toString());
      assertThat(at(shortcut, "name").toString()).hasSizeLessThanOrEqualTo(24);
    }
    assertThat(callbacks).containsExactly(Interactions.REFUSAL, Interactions.NO_REFUSAL);
    List<String> commands = new ArrayList<>();
    for (Object command : (List<?>) at(manifest(), "features", "slash_commands")) {
      commands.add(at(command, "command").toString());
      assertThat(at(command, "should_escape")).as("or people come as names").isEqualTo(true);
    }
    assertThat(commands).containsExactly("/sightline", Commands.INTERVIEW);
  }

  @Test
  void itStaysWithinTheLimitsOfItsTexts() throws IOException {
    Object shown = at(manifest(), "display_information");
    assertThat(at(shown, "name").toString()).hasSizeLessThanOrEqualTo(35);
    assertThat(at(shown, "description").toString()).hasSizeLessThanOrEqualTo(140);
  }
}
