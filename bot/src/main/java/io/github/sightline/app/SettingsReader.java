package io.github.sightline.app;

import io.github.sightline.engine.InterviewSettings;
import io.github.sightline.engine.QuietHours;
import io.github.sightline.interview.Zones;
import io.github.sightline.signal.SignalKind;
import io.github.sightline.warning.PolicySettings;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the configuration file and the environment; reports every problem with file and line. */
final class SettingsReader {
  private final Map<String, String> environment;
  private final List<Problem> problems = new ArrayList<>();

  SettingsReader(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * The settings in that file.
   *
   * @throws ConfigurationException with all problems at once
   */
  Settings read(Path file) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new ConfigurationException(
          List.of(new Problem(file + ":1", "cannot be read; name another one with --config")));
    }
    return parse(file.toString(), text);
  }

  /** The settings when there is no file: every default. */
  Settings defaults() {
    return parse("(defaults)", "");
  }

  Settings parse(String file, String text) {
    Section root = Section.root(file, compose(file, text), problems);
    Settings.Store store = store(root.section("store"));
    PolicySettings policy = policy(root.section("warnings"));
    Settings.Interviews interviews = interviews(root.section("interviews"));
    Settings.Summary summary =
        SummaryReader.read(root.section("summary"), SummaryReader.usual(interviews.zones().team()));
    Settings.Web web = web(root.section("web"));
    Settings.Platforms platforms =
        new Settings.Platforms(
            new SlackReader(root.section("slack"), this::secret, summary, web).read(),
            new DiscordReader(root.section("discord"), this::secret, summary).read(),
            web);
    root.close();
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    return new Settings(store, policy, interviews, platforms, summary);
  }

  private @Nullable Node compose(String file, String text) {
    try {
      return new Yaml(new LoaderOptions()).compose(new StringReader(text));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new ConfigurationException(
          List.of(new Problem(file + ":" + line, "is no YAML: " + e.getProblem())));
    }
  }

  private Settings.Store store(Section section) {
    String url = section.value("url", "jdbc:sqlite:data/sightline.db", Values::storeUrl);
    String user = section.value("user", "", value -> value);
    return new Settings.Store(url, user, secret("SIGHTLINE_STORE_PASSWORD"));
  }

  private static Settings.Interviews interviews(Section section) {
    InterviewSettings normal = InterviewSettings.DEFAULT;
    ZoneId team = section.value("team-zone", ZoneOffset.UTC, Values::zone);
    ZoneId candidate = section.value("candidate-zone", team, Values::zone);
    boolean cards = section.value("cards", normal.cards(), Values::bool);
    boolean invitations = section.value("invitations", normal.invitations(), Values::bool);
    QuietHours quiet = section.value("quiet-hours", normal.quiet(), Values::quietHours);
    Duration grace = section.value("ask-outcome-after", normal.grace(), Values::duration);
    return new Settings.Interviews(
        new Zones(team, candidate), new InterviewSettings(cards, invitations, quiet, grace));
  }

  private PolicySettings policy(Section section) {
    PolicySettings normal = PolicySettings.DEFAULT;
    Section points = section.section("points");
    Map<SignalKind, Double> values = new EnumMap<>(SignalKind.class);
    normal.points().forEach((k, v) -> values.put(k, points.value(k.key(), v, Values::points)));
    double insisting = section.value("insisting", normal.insisting(), Values::points);
    Duration gap = section.value("occasion-gap", normal.occasionGap(), Values::duration);
    Duration memory = section.value("memory", normal.memory(), Values::duration);
    double caution = section.value("caution", normal.caution(), Values::points);
    double high = section.value("high", normal.high(), Values::points);
    double support = section.value("high-with-support", normal.highWithSupport(), Values::points);
    try {
      return new PolicySettings(values, insisting, gap, memory, caution, high, support);
    } catch (IllegalArgumentException e) {
      section.report(String.valueOf(e.getMessage()));
      return normal;
    }
  }

  private static Settings.Web web(Section web) {
    boolean enabled = web.value("enabled", true, Values::bool);
    String bind = web.value("bind", "127.0.0.1", value -> value);
    int port = web.value("port", 8080, Values::port);
    String url = web.value("url", "http://%s:%d".formatted(bind, port), Values::httpUrl);
    return new Settings.Web(enabled, bind, port, url.replaceFirst("/+$", ""));
  }

  /** A secret from the environment, or from the file whose path is in {@code NAME_FILE}. */
  private Secret secret(String name) {
    String value = environment.get(name);
    if (value != null) {
      return new Secret(value);
    }
    String file = environment.get(name + "_FILE");
    if (file == null) {
      return Secret.NONE;
    }
    try {
      return new Secret(Files.readString(Path.of(file)).strip());
    } catch (IOException e) {
      problems.add(new Problem(name + "_FILE", "the file " + file + " cannot be read"));
      return Secret.NONE;
    }
  }
}
