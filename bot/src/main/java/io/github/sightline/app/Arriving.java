package io.github.sightline.app;

import io.github.sightline.chat.Audience;
import io.github.sightline.chat.Author;
import io.github.sightline.chat.Callbacks;
import io.github.sightline.chat.LivePlatform;
import io.github.sightline.chat.MessageId;
import io.github.sightline.chat.NotConnectedYet;
import io.github.sightline.chat.Outgoing;
import io.github.sightline.chat.PostResult;
import io.github.sightline.chat.Readers;
import io.github.sightline.chat.StaffPlaces;
import io.github.sightline.chat.UserId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A chat platform that is switched on and may be out of reach at the start: until it is connected
 * nothing is posted to it and everything about it waits, while the others work.
 */
final class Arriving implements LivePlatform {
  private static final Duration SOON = Duration.ofSeconds(2);

  private final String name;
  private volatile @Nullable Thread host;
  private volatile @Nullable LivePlatform coming;
  private volatile @Nullable LivePlatform arrived;

  Arriving(String name) {
    this.name = name;
  }

  /**
   * From now on it is that platform.
   *
   * @param first what must be done with it before others see that it is there
   */
  void arrived(LivePlatform platform, Runnable first) {
    host = Thread.currentThread();
    coming = platform;
    first.run();
    arrived = platform;
  }

  /** The platform itself, once it is connected. */
  Optional<LivePlatform> itself() {
    return Optional.ofNullable(arrived);
  }

  private @Nullable LivePlatform known() {
    LivePlatform platform = arrived;
    return platform == null && Thread.currentThread().equals(host) ? coming : platform;
  }

  private LivePlatform platform() {
    LivePlatform platform = known();
    if (platform == null) {
      throw new NotConnectedYet(name);
    }
    return platform;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void start(Callbacks callbacks) {
    platform().start(callbacks);
  }

  @Override
  public Set<String> workspaces() {
    LivePlatform platform = known();
    return platform == null ? Set.of() : platform.workspaces();
  }

  @Override
  public String settingsName(String workspace) {
    return platform().settingsName(workspace);
  }

  @Override
  public StaffPlaces places(String workspace) {
    return platform().places(workspace);
  }

  @Override
  public Optional<Author> person(UserId id) {
    return platform().person(id);
  }

  @Override
  public boolean isConnected() {
    LivePlatform platform = arrived;
    return platform != null && platform.isConnected();
  }

  @Override
  public Readers readers(Audience audience) {
    LivePlatform platform = arrived;
    return platform == null
        ? new Readers.Unknown(name + " is not connected yet", SOON)
        : platform.readers(audience);
  }

  @Override
  public Optional<ZoneId> zone(UserId person) {
    LivePlatform platform = arrived;
    return platform == null ? Optional.empty() : platform.zone(person);
  }

  @Override
  public PostResult post(Outgoing card) {
    return platform().post(card);
  }

  @Override
  public PostResult update(MessageId standing, Outgoing card) {
    return platform().update(standing, card);
  }

  @Override
  public Optional<MessageId> find(Outgoing card) {
    return platform().find(card);
  }

  @Override
  public PostResult reply(MessageId to, Outgoing card) {
    return platform().reply(to, card);
  }

  @Override
  public Optional<MessageId> findReply(MessageId to, Outgoing card) {
    return platform().findReply(to, card);
  }

  @Override
  public void close() {
    LivePlatform platform = arrived;
    if (platform != null) {
      platform.close();
    }
  }
}
