package io.github.sightline.app;

import io.github.sightline.adapter.slack.SlackPlatform;
import io.github.sightline.adapter.slack.SlackSignIn;
import io.github.sightline.adapter.web.dashboard.SignIn;
import io.github.sightline.adapter.web.dashboard.SignInPages;
import io.github.sightline.chat.LivePlatform;
import io.github.sightline.chat.UserId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sign in with Slack as a way into the dashboard.
 *
 * @param label what stands on its button
 */
record SlackDoor(SlackSignIn slack, String label) implements SignIn {
  private static final String LABEL = "Sign in with Slack";

  /** The doors of every workspace that has one and is connected now. */
  static List<SignIn> of(List<Connected> platforms) {
    List<SlackSignIn> all =
        platforms.stream()
            .map(Connected::platform)
            .flatMap(SlackDoor::itself)
            .filter(SlackPlatform.class::isInstance)
            .flatMap(platform -> ((SlackPlatform) platform).signIns().stream())
            .toList();
    return all.stream().map(each -> (SignIn) new SlackDoor(each, label(each, all.size()))).toList();
  }

  /** What is not connected yet is no way in either. */
  private static Stream<LivePlatform> itself(LivePlatform platform) {
    return platform instanceof Arriving arriving ? arriving.itself().stream() : Stream.of(platform);
  }

  private static String label(SlackSignIn each, int of) {
    return of == 1 ? LABEL : LABEL + ": " + each.workspace();
  }

  /** Where Slack sends people of a workspace back to, below the pages' own address. */
  static String back(String workspace) {
    return SignInPages.back(name(workspace));
  }

  private static String name(String workspace) {
    return "slack-" + workspace;
  }

  @Override
  public String name() {
    return name(slack.workspace());
  }

  @Override
  public String address(String state, String nonce) {
    return slack.address(state, nonce);
  }

  @Override
  public UserId who(String code, String nonce) {
    return slack.who(code, nonce);
  }
}
