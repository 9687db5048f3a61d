package io.github.sightline.app;

import io.github.sightline.adapter.discord.DiscordSettings;
import io.github.sightline.adapter.discord.DiscordSettings.Detection;
import io.github.sightline.adapter.discord.DiscordSettings.Guild;
import io.github.sightline.adapter.discord.DiscordSettings.People;
import io.github.sightline.adapter.discord.DiscordSettings.Places;
import io.github.sightline.adapter.discord.DiscordSettings.Token;
import io.github.sightline.engine.Desk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Reads the section about Discord. */
final class DiscordReader {
  private static final String SINGLE = "main";
  private static final String TOKEN = "SIGHTLINE_DISCORD_TOKEN";

  private final Section discord;
  private final Function<String, Secret> secrets;

  /**
   * A reader.
   *
   * @param secrets a secret by the name of its variable in the environment
   */
  DiscordReader(Section discord, Function<String, Secret> secrets) {
    this.discord = discord;
    this.secrets = secrets;
  }

  Settings.Discord read() {
    boolean enabled = discord.value("enabled", false, Values::bool);
    Detection detection = detection(enabled);
    Duration patience = discord.value("remind-after", Duration.ofHours(24), Values::duration);
    String contact = discord.value("contact", "the hiring team", value -> value);
    List<Guild> guilds = guilds(enabled);
    return new Settings.Discord(
        enabled,
        new DiscordSettings(token(enabled), guilds, detection),
        new Settings.Manners(patience, contact, new Desk.Discretion(reads(detection), false)));
  }

  private static Desk.Reads reads(Detection detection) {
    return switch (detection) {
      case CONSENTED -> Desk.Reads.WHO_AGREED;
      case EVERYONE -> Desk.Reads.EVERYBODY;
      case OFF -> Desk.Reads.TEAM;
    };
  }

  private Detection detection(boolean enabled) {
    Detection detection =
        Detection.valueOf(
            discord
                .value(
                    "detection",
                    "consented",
                    value -> Values.oneOf(value, "consented", "everyone", "off"))
                .toUpperCase(Locale.ROOT));
    String reason = discord.value("detection-reason", "", value -> value);
    if (enabled && detection == Detection.EVERYONE && reason.isBlank()) {
      discord.report(
          "detection: everyone reads people who did not agree, which Discord's Developer Policy"
              + " restricts; say in detection-reason why you may, or choose consented");
    }
    return detection;
  }

  private Token token(boolean enabled) {
    String token = secrets.apply(TOKEN).value().strip();
    if (enabled && token.isEmpty()) {
      discord.report("set " + TOKEN + " to the token of the app's page \"Bot\"");
    } else if (!token.isEmpty() && !token.matches("[\\w.-]{20,}")) {
      // Before it stands in a header, where a wrong character would be told together with it.
      discord.report(TOKEN + " is no token of a bot: it has three parts with dots between");
    }
    return new Token(token);
  }

  private List<Guild> guilds(boolean enabled) {
    Section several = discord.section("guilds");
    if (several.keys().isEmpty()) {
      return List.of(guild(SINGLE, discord, enabled));
    }
    List<Guild> guilds = new ArrayList<>();
    several.keys().forEach(name -> guilds.add(guild(name, several.section(name), enabled)));
    if (guilds.stream().map(Guild::id).distinct().count() < guilds.size()) {
      several.report("two of them have the same guild");
    }
    return guilds;
  }

  private static Guild guild(String name, Section section, boolean enabled) {
    String id = section.value("guild", "", DiscordValues::id);
    Places places =
        new Places(
            section.value("warnings", "", DiscordValues::id),
            section.value("recruiter", "", DiscordValues::place),
            section.value("administrator", "", DiscordValues::place),
            section.value("follow", List.of(), DiscordValues::channels),
            section.value("direct-messages", true, Values::bool));
    People people = people(section.section("people"));
    if (enabled) {
      require(section, !id.isEmpty(), "guild must be the server's id");
      require(
          section,
          !places.warnings().isEmpty(),
          "warnings must name the text channel of the cards");
      require(
          section, !places.recruiter().isEmpty(), "recruiter must name a channel or a person (@…)");
      require(
          section,
          !places.administrator().isEmpty(),
          "administrator must name a channel or a person (@…)");
      require(
          section,
          !places.follow().isEmpty(),
          "follow must name the channels or categories to read; the bot never reads all of a server");
      require(
          section,
          !people.recruiters().isEmpty() || !people.managers().isEmpty(),
          "people: name the roles of recruiters or managers");
    }
    return new Guild(name, id, places, people);
  }

  private static People people(Section section) {
    return new People(
        section.value("recruiters", Set.of(), DiscordValues::people),
        section.value("managers", Set.of(), DiscordValues::people),
        section.value("candidates", Set.of(), DiscordValues::people),
        section
            .value("members", "candidate", v -> Values.oneOf(v, "candidate", "other"))
            .equals("candidate"));
  }

  private static void require(Section section, boolean good, String otherwise) {
    if (!good) {
      section.report(otherwise);
    }
  }
}
