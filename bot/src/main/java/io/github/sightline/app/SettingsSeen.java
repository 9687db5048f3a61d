package io.github.sightline.app;

import io.github.sightline.adapter.discord.DiscordSettings;
import io.github.sightline.adapter.slack.SlackSettings;
import io.github.sightline.adapter.web.dashboard.Office.Setting;
import io.github.sightline.warning.PolicySettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The configuration as people may see it: secrets hidden. */
final class SettingsSeen {
  private final List<Setting> seen = new ArrayList<>();

  private final Predicate<String> workspaces;

  private SettingsSeen(Predicate<String> workspaces) {
    this.workspaces = workspaces;
  }

  /**
   * The settings.
   *
   * @param workspaces those of which may be seen, such as {@code slack.main}
   */
  static List<Setting> of(Settings settings, Predicate<String> workspaces) {
    SettingsSeen list = new SettingsSeen(workspaces);
    list.store(settings.store());
    list.policy(settings.policy());
    list.add("interviews.team-zone", settings.interviews().zones().team());
    list.add("interviews.candidate-zone", settings.interviews().zones().candidate());
    list.add("summary", settings.summary().posted() ? settings.summary().when() : "never");
    list.slack(settings.platforms().slack());
    list.discord(settings.platforms().discord());
    Settings.Web web = settings.platforms().web();
    list.add("web.bind", web.bind());
    list.add("web.port", web.port());
    list.add("web.url", web.url());
    return List.copyOf(list.seen);
  }

  private void add(String key, Object value) {
    seen.add(new Setting(key, value.toString()));
  }

  private void store(Settings.Store store) {
    // What stands behind the question mark may be a password.
    add("store.url", store.url().replaceFirst("\\?.*", ""));
    add("store.user", store.user());
    add("SIGHTLINE_STORE_PASSWORD", store.password());
  }

  private void policy(PolicySettings policy) {
    policy.points().forEach((kind, worth) -> add("warnings.points." + kind.key(), worth));
    add("warnings.insisting", policy.insisting());
    add("warnings.occasion-gap", policy.occasionGap().toMinutes() + "m");
    add("warnings.memory", policy.memory().toDays() + "d");
    add("warnings.caution", policy.caution());
    add("warnings.high", policy.high());
    add("warnings.high-with-support", policy.highWithSupport());
  }

  private void discord(Settings.Discord discord) {
    add("discord.enabled", discord.enabled());
    if (discord.enabled()) {
      add("discord.detection", discord.connection().detection().name().toLowerCase(Locale.ROOT));
      add("discord.remind-after", discord.manners().patience().toHours() + "h");
      for (DiscordSettings.Guild guild : discord.connection().guilds()) {
        if (!workspaces.test("discord." + guild.name())) {
          continue;
        }
        String prefix = "discord." + guild.name() + ".";
        add(prefix + "warnings", guild.places().warnings());
        add(prefix + "recruiter", guild.places().recruiter());
        add(prefix + "administrator", guild.places().administrator());
        add(prefix + "follow", String.join(", ", guild.places().follow()));
      }
      add("SIGHTLINE_DISCORD_TOKEN", discord.connection().token());
    }
  }

  private void slack(Settings.Slack slack) {
    add("slack.enabled", slack.enabled());
    if (slack.enabled()) {
      add("slack.api-url", slack.connection().apiUrl());
      add("slack.remind-after", slack.manners().patience().toHours() + "h");
      for (SlackSettings.Workspace workspace : slack.connection().workspaces()) {
        if (!workspaces.test("slack." + workspace.name())) {
          continue;
        }
        String prefix = "slack." + workspace.name() + ".";
        add(prefix + "warnings", workspace.places().warnings());
        add(prefix + "recruiter", workspace.places().recruiter());
        add(prefix + "administrator", workspace.places().administrator());
        add(prefix + "follow", String.join(", ", workspace.places().follow()));
        add(prefix + "tokens", workspace.tokens());
        if (workspace.signIn().isOn()) {
          add(prefix + "sign-in", workspace.signIn());
        }
      }
    }
  }
}
