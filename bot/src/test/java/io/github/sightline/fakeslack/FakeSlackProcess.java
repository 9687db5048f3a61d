package io.github.sightline.fakeslack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * The fake Slack as a process of its own, with the workspace of {@link Sample}. Each line of
 * standard input is said, as in {@code CTALK UCAND some words}; an empty line prints what the bot
 * posted. The only argument: a port for the Web API.
 */
public final class FakeSlackProcess {
  private FakeSlackProcess() {}

  public static void main(String[] port) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (FakeSlack slack = new FakeSlack(port.length == 0 ? 0 : Integer.parseInt(port[0]))) {
      FakeWorkspace in = Sample.workspace(slack);
      System.out.println("slack.api-url: " + slack.api.url());
      System.out.println("tokens: " + in.botToken + " " + in.appToken);
      String line = lines.readLine();
      while (line != null) {
        obey(slack, in, line.split(" ", 3));
        line = lines.readLine();
      }
    }
  }

  private static void obey(FakeSlack slack, FakeWorkspace in, String[] words) {
    if (words.length == 3) {
      slack.say(in, words[0], words[1], words[2]);
    } else {
      in.channels.keySet().forEach(id -> in.botMessages(id).forEach(System.out::println));
    }
  }
}
