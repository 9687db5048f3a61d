package io.github.sightline.fakediscord;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * The fake Discord as a process of its own, with the server of {@link Sample}. Each line of
 * standard input is said, as in {@code 200000000000000002 300000000000000001 some words}; an empty
 * line prints what the bot posted.
 */
public final class FakeDiscordProcess {
  private FakeDiscordProcess() {}

  public static void main(String[] none) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (FakeDiscord discord = new FakeDiscord()) {
      FakeGuild in = Sample.guild(discord);
      System.out.println("options of the bot's JVM: " + String.join(" ", discord.jvmOptions()));
      System.out.println("SIGHTLINE_DISCORD_TOKEN=" + discord.token);
      String line = lines.readLine();
      while (line != null) {
        obey(discord, in, line.split(" ", 3));
        line = lines.readLine();
      }
    }
  }

  private static void obey(FakeDiscord discord, FakeGuild in, String[] words) {
    if (words.length == 3) {
      discord.say(in, words[0], words[1], words[2]);
    } else {
      in.channels.keySet().forEach(id -> Sample.posts(in, id).forEach(System.out::println));
    }
  }
}
